// Leads that are sorted, filtered and pasted: what is calculated goes on telling the truth about each, or says that it cannot.
import type { Workbook } from '../../src/host/workbook';
import { columnLetters } from '../../src/template/a1';
import { sheetSpecs } from '../../src/template/specs';
import { build, edit, openSampled } from '../support/builtWorkbook';
import { buildSettings } from '../support/buildSettings';
import { errorCells } from '../support/cellValues';

const columns = sheetSpecs().leads.columns;
const place = (key: string) => columns.findIndex((column) => column.key === key) + 1;
const LAST = 61;
const WIDTH = columns.length;

let workbook: Workbook;
let whole: Record<string, string>;
let page: string[][];

beforeAll(() => {
  workbook = openSampled('en', 'dashboard');
  whole = byLead();
  page = dashboard();
});

/** What the sheet shows of each lead, by its id; the hidden machinery after it numbers leads by their place. */
function byLead(): Record<string, string> {
  const rows = workbook.display('Leads', `A2:${columnLetters(place('id'))}${LAST}`);
  return Object.fromEntries(rows.map((row) => [row[place('id') - 1], row.join('|')]));
}

/** The page but for its list of leads to call first, whose order among equals is the sheet's. */
function dashboard(): string[][] {
  return workbook.display('Dashboard', 'A1:J20');
}

function firstColumn(key: string): string[] {
  const letters = columnLetters(place(key));
  return workbook.display('Leads', `${letters}2:${letters}${LAST}`).flat();
}

describe.each([
  ['name', 'a column people fill'],
  ['created', 'a date'],
  ['status', 'a column that is calculated'],
])('sorted by %s, %s', (key) => {
  test.each([true, false])(
    'by a script, ascending %s: every lead keeps its figures, and undo its place',
    (ascending) => {
      const order = firstColumn('id');
      const spec = JSON.stringify({ column: place(key), ascending });
      edit(workbook, `workbook.getSheetByName('Leads').getRange(2, 1, ${LAST - 1}, ${WIDTH}).sort(${spec});`);
      expect(byLead()).toEqual(whole);
      expect(dashboard()).toEqual(page);
      expect(firstColumn('id')).not.toEqual(order);
      workbook.undo();
      expect(firstColumn('id')).toEqual(order);
    },
  );

  test('by the grid itself, headings selected too, with a filter on', () => {
    const { model } = workbook.host;
    const send = (type: string, command: object) =>
      model.dispatch(type as never, ofTheHost(command) as never).isSuccessful;
    const sheetId = model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === 'Leads') ?? '';
    const zone = { left: 0, right: WIDTH - 1, top: 0, bottom: LAST - 1 };
    const order = firstColumn('id');
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    const hiddenValues = [firstColumn('owner')[0]];
    const value = { filterType: 'values', hiddenValues };
    const sent = [
      send('CREATE_TABLE', { sheetId, ranges, config: TABLE, tableType: 'static' }),
      send('UPDATE_FILTER', { sheetId, col: place('owner') - 1, row: 0, value }),
      send('SORT_CELLS', { sheetId, col: place(key) - 1, row: 0, zone, sortDirection: 'desc' }),
    ];
    const sorted = [byLead(), dashboard()];
    for (let step = 0; step < 3; step++) workbook.undo();
    expect(sent).toEqual([true, true, true]);
    expect(sorted).toEqual([whole, page]);
    expect(firstColumn('id')).toEqual(order);
  });
});

const TABLE = {
  ...{ hasFilters: true, totalRow: false, firstColumn: false, lastColumn: false, numberOfHeaders: 1 },
  ...{ bandedRows: false, bandedColumns: false, styleId: 'TableStyleMedium2', automaticAutofill: false },
};

/** Jest's objects are none to the engine, which runs outside its sandbox. */
function ofTheHost(value: object): unknown {
  return edit(workbook, `return ${JSON.stringify(value)};`);
}

describe('a row pasted over another', () => {
  const tiles = () => workbook.display('Dashboard', 'B6:J6').flat();
  const verdicts = () => workbook.display('Dashboard', 'H11:H17').map(([verdict = '']) => verdict.slice(0, 1));
  const paste = (width: number) =>
    edit(
      workbook,
      `var s = workbook.getSheetByName('Leads'); s.getRange(2, 1, 1, ${width}).copyTo(s.getRange(${LAST}, 1));`,
    );

  test('only what people fill: its figures are those of its copy', () => {
    paste(place('created'));
    const [first, last] = [2, LAST].map((row) =>
      workbook.display('Leads', `A${row}:${columnLetters(place('due_by'))}${row}`),
    );
    expect(last?.flat().slice(0, place('created'))).toEqual(first?.flat().slice(0, place('created')));
    expect(errorCells(workbook)).toEqual([]);
    workbook.undo();
    expect(byLead()).toEqual(whole);
  });

  test('all of it: Google would refuse to calculate; the page names the cell, says nothing good, and undo or Build repairs it', () => {
    paste(WIDTH);
    expect(workbook.display('Dashboard', 'B1')[0]?.[0]).toMatch(/^✗ Leads![A-Z]+61: /);
    expect(new Set([...tiles(), ...verdicts()])).toEqual(new Set(['–']));
    workbook.undo();
    expect([byLead(), dashboard()]).toEqual([whole, page]);
    workbook.redo();
    expect(build(workbook, buildSettings('en'), ['leads'])).toMatchObject([{ outcome: 'repaired' }]);
    expect(workbook.display('Dashboard', 'B1')).toEqual([['']]);
    expect(errorCells(workbook)).toEqual([]);
  });

  test('all of it, copied and pasted in the grid: the same', () => {
    const { model } = workbook.host;
    edit(workbook, `workbook.getSheetByName('Leads').getRange(3, 1, 1, ${WIDTH}).activate();`);
    model.dispatch('COPY');
    const pasted = model.dispatch('PASTE', ofTheHost({ target: [{ left: 0, right: 0, top: 9, bottom: 9 }] }) as never);
    expect(pasted.isSuccessful).toBe(true);
    expect(workbook.display('Dashboard', 'B1')[0]?.[0]).toMatch(/^✗ Leads![A-Z]+10: /);
    expect(new Set([...tiles(), ...verdicts()])).toEqual(new Set(['–']));
    workbook.undo();
    expect(workbook.display('Dashboard', 'B1')).toEqual([['']]);
  });
});
