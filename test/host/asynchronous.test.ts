// Custom functions as on Google: Loading... first, answers in rounds, kept by their arguments.

import { registries } from '@odoo/o-spreadsheet';
import { openWith } from './support/addOn';

const CODE = `/** @customfunction */
function DOUBLE(range) { return [].concat(range).map(function (row) { var v = [].concat(row)[0]; return [v === '' ? '' : v * 2]; }); }
/** @customfunction */
function TOTAL(range) { return range.reduce(function (sum, row) { return sum + (Number(row[0]) || 0); }, 0); }
/** @customfunction */
function FAIL(x) { throw new Error('no ' + x); }
function put(a1, text) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setValue(text); }
function look(a1) { return SpreadsheetApp.getActive().getSheets()[0].getRange(a1).getValue(); }
function putAndLook(a1, text) { put(a1, text); return look(a1); }
function putAndWait(a1, text) { put(a1, text); look(a1); Utilities.sleep(1000); return look(a1); }`;

function open(cells: Record<string, string> = {}) {
  const workbook = openWith(CODE, { customCalls: 'asynchronous' });
  for (const [a1, text] of Object.entries(cells)) workbook.type('Sheet1', a1, text);
  return workbook;
}

test('a custom function shows Loading... until it has answered', () => {
  const workbook = open({ B1: '=DOUBLE(21)' });
  expect(workbook.display('Sheet1', 'B1')).toEqual([['Loading...']]);
  expect(workbook.read('Sheet1', 'B1')).toEqual([[42]]);
});

test('a column shows Loading... instead of its heading, and nothing below', () => {
  const workbook = open({ A2: '1', A3: '2', B1: '=VSTACK("Score";DOUBLE(A2:A3))' });
  expect(workbook.read('Sheet1', 'B1:B3')).toEqual([['Loading...'], [''], ['']]);
  expect(workbook.read('Sheet1', 'B1:B3')).toEqual([['Score'], [2], [4]]);
});

test('IFERROR takes what loads for an error', () => {
  const workbook = open({ B1: '=IFERROR(DOUBLE(1);"refused")' });
  expect(workbook.read('Sheet1', 'B1')).toEqual([['refused']]);
  expect(workbook.read('Sheet1', 'B1')).toEqual([[2]]);
});

test('an error is an answer too', () => {
  const workbook = open({ B1: '=FAIL("way")' });
  workbook.customCalls();
  expect(workbook.errorOf('Sheet1', 'B1')).toBe('no way');
});

test('calls whose arguments wait for no other are one round', () => {
  const workbook = open({ A1: '1', B1: '=DOUBLE(A1)', C1: '=DOUBLE(5)' });
  expect(workbook.customCalls()).toMatchObject({ calls: 2, rounds: 1, cells: 2 });
});

test('a call that needs the answers of another, through spills and ordinary formulas, waits for the next round', () => {
  const workbook = open({
    A2: '1',
    A3: '2',
    B1: '=VSTACK("Score";DOUBLE(A2:A9))',
    C2: '=SUM(B2:B9)',
    D1: '=TOTAL(C2:C9)',
  });
  expect(workbook.customCalls()).toMatchObject({ calls: 2, rounds: 2, cells: 2 });
  expect(workbook.read('Sheet1', 'D1')).toEqual([[6]]);
});

test('a function of a function takes two rounds', () => {
  const workbook = open({ B1: '=TOTAL(DOUBLE(HSTACK(1;2)))' });
  expect(workbook.customCalls()).toMatchObject({ calls: 2, rounds: 2 });
});

test('answers are kept by function and arguments: another cell, or the same values again, ask nothing', () => {
  const workbook = open({ A1: '1', B1: '=DOUBLE(A1)', C1: '=DOUBLE(1)' });
  expect(workbook.customCalls()).toMatchObject({ calls: 1, rounds: 1, cells: 2 });
  workbook.type('Sheet1', 'A1', '2');
  expect(workbook.customCalls()).toMatchObject({ calls: 1, rounds: 1, cells: 1 });
  workbook.type('Sheet1', 'A1', '1');
  expect(workbook.customCalls()).toEqual({ calls: 0, rounds: 0, bytes: 0, cells: 0 });
  expect(workbook.read('Sheet1', 'B1')).toEqual([[2]]);
});

test('a date is not its text', () => {
  const workbook = open({ A1: '2026-11-22', B1: '=TOTAL(A1:A2)' });
  workbook.customCalls();
  workbook.run('put', 'A1', "'2026-11-22T06:00:00.000Z");
  expect(workbook.customCalls().calls).toBe(1);
});

test('an edit elsewhere asks nothing', () => {
  const workbook = open({ B1: '=DOUBLE(1)' });
  workbook.customCalls();
  workbook.type('Sheet1', 'F9', 'note');
  expect(workbook.customCalls().calls).toBe(0);
});

test('bytes are the characters of arguments and answers', () => {
  const workbook = open({ B1: '=DOUBLE(1)' });
  expect(workbook.customCalls().bytes).toBe('DOUBLE([1])'.length + '[[[2]]]'.length);
});

test('a script reads Loading... too, and what was answered after it slept', () => {
  const workbook = open();
  expect(workbook.run('putAndLook', 'B1', '=DOUBLE(1)')).toBe('Loading...');
  expect(workbook.run('putAndWait', 'B2', '=DOUBLE(2)')).toBe(4);
});

test('a row inserted while a cell loads takes the answer along', () => {
  const workbook = open({ B1: '=DOUBLE(4)' });
  workbook.host.document.write({ type: 'ADD_COLUMNS_ROWS', ...ROW_ABOVE });
  workbook.host.document.flush();
  workbook.customCalls();
  expect(workbook.read('Sheet1', 'B2')).toEqual([[8]]);
});

const ROW_ABOVE = {
  dimension: 'ROW',
  position: 'before',
  base: 0,
  quantity: 1,
  sheetId: 'sheet1',
  sheetName: 'Sheet1',
} as const;

test('only a workbook opened so counts', () => {
  expect(() => openWith(CODE).customCalls()).toThrow('open the workbook with customCalls: "asynchronous"');
});

test('what rests on an answer is calculated once, with it; who looks before sees it waiting', () => {
  const workbook = open({ A1: '1', B1: '=DOUBLE(A1)', C1: '=TRIM(B1)', D1: '=DOUBLE(B1)', E1: '=TRIM(D1)' });
  workbook.customCalls();
  const trimmed = jest.spyOn(registries.functionRegistry.mapping, 'TRIM');
  workbook.type('Sheet1', 'A1', '2');
  workbook.customCalls();
  expect(workbook.read('Sheet1', 'C1:E1')).toEqual([['4', 8, '8']]);
  expect(trimmed).toHaveBeenCalledTimes(2);
  workbook.type('Sheet1', 'A1', '3');
  expect(workbook.display('Sheet1', 'B1:C1')).toEqual([['Loading...', 'Loading...']]);
  workbook.customCalls();
  expect(workbook.read('Sheet1', 'C1:E1')).toEqual([['6', 12, '12']]);
  trimmed.mockRestore();
});

test('an edit of what waits, and of what reads it, holds although nobody has looked meanwhile', () => {
  const workbook = open({ A1: '1', B1: '=DOUBLE(A1)', C1: '=TRIM(B1)' });
  workbook.customCalls();
  workbook.type('Sheet1', 'A1', '2');
  workbook.type('Sheet1', 'C1', '=B1&"!"');
  workbook.type('Sheet1', 'A1', '4');
  workbook.customCalls();
  expect(workbook.read('Sheet1', 'B1:C1')).toEqual([[8, '8!']]);
  workbook.type('Sheet1', 'A1', '5');
  workbook.type('Sheet1', 'B1', 'by hand');
  workbook.customCalls();
  expect(workbook.read('Sheet1', 'B1:C1')).toEqual([['by hand', 'by hand!']]);
});
