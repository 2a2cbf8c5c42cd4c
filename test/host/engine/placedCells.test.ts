// Where a cell is, is told to the plugin of sheets alone: no other of the engine's asks for it.
import { readFileSync } from 'node:fs';
import { registries } from '@odoo/o-spreadsheet';
import { openWith } from '../support/addOn';

const handles = (Plugin: { prototype: object }) =>
  ['beforeHandle', 'handle']
    .map((name) => String(Reflect.get(Plugin.prototype, name)))
    .some((source) => source.includes('UPDATE_CELL_POSITION'));

test('of all plugins of the engine that of sheets alone acts on it', () => {
  const { corePluginRegistry, coreViewsPluginRegistry, featurePluginRegistry, statefulUIPluginRegistry } = registries;
  const all = [corePluginRegistry, coreViewsPluginRegistry, featurePluginRegistry, statefulUIPluginRegistry];
  const acting = all.flatMap((registry) => registry.getKeys().filter((key) => handles(registry.get(key))));
  expect(acting).toEqual(['sheet']);
});

test('nor does a list of commands that others look into', () => {
  const source = readFileSync(require.resolve('@odoo/o-spreadsheet'), 'utf8');
  const [, coreTypes = ''] = /const coreTypes = new Set\(\[([^\]]*)\]/.exec(source) ?? [];
  expect(coreTypes).toContain('"UPDATE_CELL_POSITION"');
  const mentions = source.split('"UPDATE_CELL_POSITION"').length - 1;
  // The list of core commands; two cases; what the plugins of cells and sheets send themselves.
  expect(mentions).toBe(7);
});

test('cells written, moved, cleared and undone are where they belong', () => {
  const workbook = openWith(`
    function write(body) { new Function('sheet', body)(SpreadsheetApp.getActive().getSheets()[0]); }`);
  const shown = () => workbook.read('Sheet1', 'A1:B3').flat();
  workbook.run('write', `sheet.getRange('A1:B1').setValues([['a', 'b']])`);
  workbook.run('write', 'sheet.insertRowsBefore(1, 1)');
  expect(shown()).toEqual(['', '', 'a', 'b', '', '']);
  workbook.run('write', `sheet.getRange('A2').clear(); sheet.getRange('B3').setValue('c')`);
  expect(shown()).toEqual(['', '', '', 'b', '', 'c']);
  workbook.undo();
  workbook.undo();
  expect(shown()).toEqual(['a', 'b', '', '', '', '']);
  workbook.redo();
  expect(shown()).toEqual(['', '', 'a', 'b', '', '']);
});
