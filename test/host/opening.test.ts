// A saved workbook is opened with no more work than it needs, and shows what it showed.
import { Reading } from '../../src/host/engine/evaluation/reading';
import { openWorkbook } from '../../src/host/workbook';
import type { Workbook } from '../../src/host/workbook';
import { distFolder } from '../support/dist';
import { NOW, openSampled } from '../support/builtWorkbook';
import { openWith, script } from './support/addOn';

/** How often each formula of a workbook is evaluated meanwhile, by its place. */
function evaluationsDuring(work: () => void): Map<string, number> {
  const times = new Map<string, number>();
  const spy = jest.spyOn(Reading.prototype, 'answerOf');
  work();
  for (const [{ position }] of spy.mock.calls) {
    const key = Object.values(position).join(' ');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  spy.mockRestore();
  return times;
}

test('opening eleven sheets with leads evaluates each formula once', () => {
  const left = openSampled('en');
  left.run('stampClock');
  const saved: ReturnType<Workbook['save']> = JSON.parse(JSON.stringify(left.save()));
  const formulas = saved.workbook.sheets.flatMap(({ cells }) =>
    Object.values(cells).filter((content) => typeof content === 'string' && content.startsWith('=')),
  );
  const times = evaluationsDuring(() => openWorkbook({ dist: distFolder, now: NOW, saved }));
  expect(formulas.length).toBeGreaterThan(1000);
  expect([...times.values()].filter((count) => count > 1)).toEqual([]);
  expect(times.size).toBe(formulas.length);
});

describe('IF and IFS work out what they choose', () => {
  const CODE = `var asked = [];
    function ASK(name) { asked.push(name); return name; }
    function whatWasAsked() { return asked.splice(0); }`;

  test.each([
    ['=IF(TRUE;ASK("yes");ASK("no"))', ['yes'], 'yes'],
    ['=IF(FALSE;ASK("yes");ASK("no"))', ['no'], 'no'],
    ['=IF(ASK(0);ASK("yes"))', [0], 0],
    ['=IF(NA();ASK("yes");ASK("no"))', [], '#N/A'],
    ['=IF("maybe";ASK("yes");ASK("no"))', [], '#VALUE!'],
    ['=IF(TRUE;;ASK("no"))', [], 0],
    ['=IFS(FALSE;ASK("one");TRUE;ASK("two");TRUE;ASK("three"))', ['two'], 'two'],
    ['=IFS(FALSE;ASK("one");NA();ASK("two");TRUE;ASK("three"))', [], '#N/A'],
    ['=IFS(FALSE;ASK("one"))', [], '#ERROR!'],
    ['=IF(TRUE;IF(FALSE;ASK(1);ASK(2));ASK(3))', [2], 2],
  ])('%s asks %j', (formula, asked, value) => {
    const workbook = openWith(CODE);
    workbook.type('Sheet1', 'A1', formula);
    const [[shown] = []] = workbook.read('Sheet1', 'A1');
    expect([workbook.run('whatWasAsked'), shown]).toEqual([asked, value]);
  });

  test('and over many conditions both', () => {
    const workbook = openWith(CODE);
    workbook.type('Sheet1', 'A1', '=ARRAYFORMULA(IF(SEQUENCE(3)>1;ASK("yes");ASK("no")))');
    expect(workbook.read('Sheet1', 'A1:A3').flat()).toEqual(['no', 'yes', 'yes']);
    expect(workbook.run('whatWasAsked')).toEqual(['yes', 'no']);
  });
});

test.each([
  ['=SUMM(1)', '#NAME?'],
  ['=SUM()', '#ERROR!'],
  ['=1+', '#ERROR!'],
  ['=LEFT("abc";1;2)', '#ERROR!'],
  ['=SUM(1;2;B1;"3")*-2%', -0.12],
  ['=-B1+B2:B3&"x"', '0x'],
])('%s says what it said', (formula, value) => {
  const workbook = openWith('');
  workbook.type('Sheet1', 'A1', formula);
  expect(workbook.read('Sheet1', 'A1')).toEqual([[value]]);
});

test('a formula follows the name it calls by when that is renamed', () => {
  const { workbook } = script(`ss.setNamedRange('Goal', sheet.getRange('B1')); sheet.getRange('B1').setValue(7);
    sheet.getRange('A1').setFormula('=Goal+1')`);
  expect(workbook.read('Sheet1', 'A1')).toEqual([[8]]);
  const { model } = workbook.host;
  const { range } = model.getters.getNamedRanges()[0] ?? {};
  if (!range) throw new Error('no name');
  const rangeData = model.getters.getRangeData(range);
  model.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: 'Goal', newRangeName: 'Target', ranges: [rangeData] } as never);
  workbook.type('Sheet1', 'B1', '9');
  expect(workbook.read('Sheet1', 'A1')).toEqual([[10]]);
});

describe('row heights', () => {
  // What the engine puts in place of a canvas in Node knows the width of a text only.
  beforeAll(() => {
    const { constructor } = new OffscreenCanvas(1, 1).getContext('2d') ?? {};
    const measureText = (text: string) => ({
      width: text.length,
      fontBoundingBoxAscent: 12,
      fontBoundingBoxDescent: 3,
    });
    Object.assign(constructor?.prototype, { measureText });
  });

  const tall = (workbook: Workbook, row: number): boolean => {
    const { getters } = workbook.host.model;
    return getters.getRowSize(getters.getSheetIds()[0] ?? '', row - 1) > 23;
  };

  test('are measured when asked for, whatever was changed before, and follow what is changed afterwards', () => {
    const { workbook } = script("sheet.getRange('A2').setValue('tall\\n'.repeat(9)); sheet.getRange('B2').setValue(1)");
    expect([1, 2, 3].map((row) => tall(workbook, row))).toEqual([false, true, false]);
    workbook.type('Sheet1', 'A2', '');
    expect(tall(workbook, 2)).toBe(false);
    workbook.undo();
    expect(tall(workbook, 2)).toBe(true);
  });

  test('are those of the cells after an undo of what was done before they were measured', () => {
    const { workbook } = script("sheet.getRange('A2').setValue('tall\\n'.repeat(9))");
    expect(tall(workbook, 2)).toBe(true);
    workbook.undo();
    expect(tall(workbook, 2)).toBe(false);
    workbook.redo();
    expect(tall(workbook, 2)).toBe(true);
  });

  test('move with rows', () => {
    const { workbook } = script("sheet.getRange('A2').setValue('tall\\n'.repeat(9))");
    expect(tall(workbook, 2)).toBe(true);
    const [sheetId = ''] = workbook.host.model.getters.getSheetIds();
    const rows = { sheetId, sheetName: 'Sheet1', dimension: 'ROW', base: 0, position: 'before', quantity: 2 } as const;
    workbook.host.model.dispatch('ADD_COLUMNS_ROWS', rows);
    expect([2, 4].map((row) => tall(workbook, row))).toEqual([false, true]);
  });
});

test('a workbook that the engine has saved in its own short way is opened, too', () => {
  const { workbook } = script(
    "for (var i = 1; i < 9; i++) sheet.getRange(i, 1, 1, 2).setValues([[i, '=A' + i + '*2']])",
  );
  const saved = workbook.save();
  const squished = { ...saved, workbook: workbook.host.model.exportData() };
  expect(JSON.stringify(squished.workbook.sheets[0]?.cells)).toContain('"R"');
  const again = openWith('', { saved: JSON.parse(JSON.stringify(squished)) });
  expect(again.read('Sheet1', 'A1:B8')).toEqual(workbook.read('Sheet1', 'A1:B8'));
});

test('a window asks which cells it shows, and is told of each change from then on', () => {
  const workbook = openWith('');
  const { model } = workbook.host;
  model.dispatch('RESIZE_SHEETVIEW', { width: 500, height: 300 });
  expect(model.getters.getSheetViewVisibleRows().length).toBeGreaterThan(10);
  model.dispatch('RESIZE_SHEETVIEW', { width: 500, height: 100 });
  expect(model.getters.getSheetViewVisibleRows().length).toBeLessThan(7);
});

test('the colours of a workbook are those of its cells when they are asked for', () => {
  const { workbook } = script("sheet.getRange('A1').setBackground('#123456')");
  expect(workbook.host.model.getters.getCustomColors()).toContain('#123456');
});
