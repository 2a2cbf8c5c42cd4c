import type { Workbook } from '../../src/host/workbook';
import { edit } from './builtWorkbook';

/** Enters leads under the headings of a sheet, from row 2 on, all at once and past the cells' rules, as pasted; the first column gets an id. */
export function enterLeads(
  workbook: Workbook,
  sheet: string,
  leads: readonly Readonly<Record<string, string>>[],
): void {
  const rows = leads.map((lead, index) => ({ ID: `L${index + 1}`, ...lead }));
  edit(
    workbook,
    `const sheet = workbook.getSheetByName(${JSON.stringify(sheet)});
     const rows = ${JSON.stringify(rows)};
     const headings = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0];
     for (const heading of new Set(rows.flatMap(Object.keys))) {
       const column = headings.indexOf(heading) + 1;
       if (column === 0) throw new Error('There is no heading ' + heading);
       sheet.getRange(2, column, rows.length, 1).clearDataValidations().setValues(rows.map((row) => [row[heading] || '']));
     }`,
  );
}
