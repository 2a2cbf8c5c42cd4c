import './groupBy';
import { Model, registries } from '@odoo/o-spreadsheet';
import type { WorkbookData } from '@odoo/o-spreadsheet';
import { AttachmentPlugin } from './attachments';
import { BatchPlugin } from './batchPlugin';
import { installBuiltins } from './builtins';
import { replaceCriteria } from './criteria';
import { CellsPlugin } from './cellsPlugin';
import { toEngineLocale } from './locale';
import { addCoreCommand } from './ownCommands';
import { extendCompiler } from './compile';
import { quietly } from './quiet';
import { installSheetLinks } from './sheetLinks';
import { vectorise } from './vectorise';

/**
 * An o-spreadsheet workbook with the host's plugins: one sheet of 1000 × 26, or the one that was saved. Nothing in it is
 * calculated yet: the add-on, whose functions its formulas call, can only be loaded into a workbook that is there.
 *
 * @param locale The workbook's locale, `es_MX`.
 * @param custom What formulas of this workbook find as `this` when they calculate.
 * @param saved A workbook as `exportData` gave it.
 */
export function createModel(locale: string, custom: Record<string, unknown>, saved?: WorkbookData): Model {
  install();
  const sheets = [{ id: 'sheet1', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }];
  const data = saved ?? { sheets, settings: { locale: toEngineLocale(locale) } };
  return quietly(() => uncalculated(() => new Model(data, { custom })));
}

/** The engine calculates as the last step of every command, the one that starts it included. */
function uncalculated<T>(start: () => T): T {
  const { prototype } = Model;
  const finalize = prototype['finalize'];
  prototype['finalize'] = () => undefined;
  try {
    return start();
  } finally {
    prototype['finalize'] = finalize;
  }
}

function install(): void {
  const { corePluginRegistry, featurePluginRegistry } = registries;
  if (corePluginRegistry.contains('acuerdo_cells')) return;
  corePluginRegistry.add('acuerdo_cells', CellsPlugin);
  corePluginRegistry.add('acuerdo_attachments', AttachmentPlugin);
  featurePluginRegistry.add('acuerdo_batch', BatchPlugin);
  for (const type of ['WRITE_CELLS', 'SET_ATTACHMENT', 'REMOVE_ATTACHMENTS']) addCoreCommand(type);
  extendCompiler();
  installBuiltins();
  installSheetLinks();
  replaceCriteria();
  vectorise();
}
