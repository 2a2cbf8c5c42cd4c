// Sample leads: added once whatever is pressed, gone in one call, real leads untouched.
import { build, call, openBuilt, openSmall } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';
import { errorCells } from '../../support/cellValues';

test('samples pressed twice are there once', () => {
  const workbook = openSmall('es');
  expect(call(workbook, 'addSampleLeads')).toEqual({ added: 260 });
  expect(call(workbook, 'addSampleLeads')).toEqual({ added: 0 });
  expect(call(workbook, 'startSidebar')).toMatchObject({ leads: 260, sampleLeads: 260 });
  expect(workbook.read('Tablero', 'F11')).toEqual([[260]]);
});

test('samples go in one call and real leads stay, before, between and after them', () => {
  const workbook = openBuilt('en');
  const { rows, columns } = workbook.inspect('Leads');
  const real = (row: number, id: string) => {
    workbook.type('Leads', `AM${row}`, id);
    workbook.type('Leads', `H${row}`, '2026-11-20');
  };
  real(2, 'R-1');
  call(workbook, 'addSampleLeads');
  real(100, 'R-2');
  real(270, 'R-3');
  expect(call(workbook, 'startSidebar')).toMatchObject({ leads: 262, sampleLeads: 259 });
  expect(call(workbook, 'removeSampleLeads')).toEqual({ removed: 259 });
  expect(
    workbook
      .read('Leads', 'AM2:AM')
      .flat()
      .filter((id) => id !== ''),
  ).toEqual(['R-1', 'R-2', 'R-3']);
  expect(call(workbook, 'startSidebar')).toMatchObject({ leads: 3, sampleLeads: 0 });
  expect(call(workbook, 'removeSampleLeads')).toEqual({ removed: 0 });
  expect(workbook.inspect('Leads')).toMatchObject({ rows, columns });
  expect(errorCells(workbook)).toEqual([]);
  expect(build(workbook, buildSettings('en')).map(({ outcome }) => outcome)).not.toContain('made');
});

test('once samples are gone, every row is formatted, checked and protected as before', () => {
  const workbook = openBuilt('en', 'leads');
  const ends = () => {
    const { validations, protections, rules, formats } = workbook.inspect('Leads');
    const ranges = JSON.stringify([validations, protections, rules]).match(/[A-Z]+\d+:[A-Z]+\d+/g) ?? [];
    return { format: formats['H1000'], ends: new Set(ranges.map((range) => range.replace(/.*:/, ''))) };
  };
  const before = ends();
  expect(before.ends.size).toBeGreaterThan(10);
  call(workbook, 'addSampleLeads');
  call(workbook, 'removeSampleLeads');
  expect(ends()).toEqual(before);
});

test('without the sheet Leads both say what to do, or do nothing', () => {
  const workbook = openBuilt('en', 'goals');
  expect(workbook.run('addSampleLeads')).toMatchObject({ ok: false, message: expect.stringContaining('Leads') });
  expect(call(workbook, 'removeSampleLeads')).toEqual({ removed: 0 });
});
