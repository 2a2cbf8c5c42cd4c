// One workbook for a whole file of tests, and scripts run in it one after another: each finds an empty sheet of its own.
import type { Workbook, WorkbookOptions } from '../../../src/host/workbook';
import { openWith } from './addOn';

const CODE = `function work(body) {
  var ss = SpreadsheetApp.getActive();
  var before = ss.getSheets();
  var sheet = ss.insertSheet();
  before.forEach(function (other) { ss.deleteSheet(other); });
  sheet.setName('Desk');
  var answer = eval('(function () {' + body + '})()');
  return answer === undefined ? null : answer;
}`;

export interface Desk {
  readonly workbook: Workbook;
  /** What a script answers; `ss` is the workbook and `sheet` an empty sheet, *Desk*, the only one there is. */
  work(body: string): unknown;
  /** What the grid shows afterwards. */
  shown(range: string): string[][];
}

/** Opens the workbook. */
export function openDesk(options: Partial<WorkbookOptions> = {}): Desk {
  const workbook = openWith(CODE, options);
  return {
    workbook,
    work: (body) => workbook.run('work', body),
    shown: (range) => workbook.display('Desk', range),
  };
}
