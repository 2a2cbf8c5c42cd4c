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

// prettier-ignore
test.each([
  ['en', 'Settings',      'Leads'],
  ['es', 'Ajustes',       'Prospectos'],
  ['pt', 'Configurações', 'Leads'],
] as const)('no sample holds a word that its list in Settings lacks, and the lists are as before once samples are gone: %s', (language, settings, leads) => {
  const workbook = openSmall(language);
  workbook.type(settings, 'H7', 'Zoé');
  workbook.type(settings, 'I7', 'monterrey');
  const lists = (): unknown[][] => workbook.read(settings, 'G7:K36');
  const before = lists();
  call(workbook, 'addSampleLeads');
  call(workbook, 'addSampleLeads');
  const missing = [['E', 1], ['F', 0], ['G', 2], ['R', 4], ['Y', 3]].flatMap(([letter, list]) => {
    const listed = lists().map((row) => String(row[Number(list)]).toLowerCase());
    const held = workbook.read(leads, `${letter}2:${letter}`).flat().filter((word) => word !== '');
    return held.filter((word) => !listed.includes(String(word).toLowerCase()));
  });
  expect(missing).toEqual([]);
  expect(workbook.read(settings, 'H7:H11').flat().filter(Boolean)).toHaveLength(4);
  call(workbook, 'removeSampleLeads');
  expect(lists()).toEqual(before);
});

test('a word of the samples stays in its list while a lead of people uses it, and one of their own always', () => {
  const workbook = openSmall('en');
  workbook.type('Settings', 'H7', 'Ana Torres');
  workbook.type('Leads', 'A2', 'Eva');
  workbook.type('Leads', 'E2', 'Bruno Lima');
  call(workbook, 'addSampleLeads');
  call(workbook, 'removeSampleLeads');
  expect(workbook.read('Settings', 'H7:I9')).toEqual([
    ['Ana Torres', ''],
    ['Bruno Lima', ''],
    ['', ''],
  ]);
});
