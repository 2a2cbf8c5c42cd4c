// A workbook with thousands of leads, made of its sample leads again and again: quicker than writing cells.

import type { SavedWorkbook } from '../../src/host/saved';
import { columnLetters } from '../../src/template/a1';

type Sheet = SavedWorkbook['workbook']['sheets'][number];

/**
 * A saved workbook whose leads are repeated until there are so many, each with an id and an address of its own; one row is free.
 *
 * @param name The sheet of the leads.
 * @param idHeading What stands above their ids.
 */
export function withManyLeads(saved: SavedWorkbook, name: string, idHeading: string, leads: number): SavedWorkbook {
  const sheets = saved.workbook.sheets.map((sheet) =>
    sheet.name === name ? repeated(sheet, idHeading, leads) : sheet,
  );
  return { ...saved, workbook: { ...saved.workbook, sheets } };
}

function repeated(sheet: Sheet, idHeading: string, leads: number): Sheet {
  const id = Array.from({ length: sheet.colNumber }, (_, index) => columnLetters(index + 1)).find(
    (letters) => sheet.cells[`${letters}1`] === idHeading,
  );
  const rows = filledRows(sheet);
  if (id === undefined || rows.length === 0)
    throw new Error(`Cannot repeat the leads of ${sheet.name}: none are there`);
  const cells: Sheet['cells'] = { ...sheet.cells };
  for (let lead = rows.length; lead < leads; lead++) {
    for (const [letters, content] of rows[lead % rows.length] ?? []) {
      const isId = letters === id || content.includes('@');
      cells[`${letters}${lead + 2}`] = isId ? `${lead}-${content}` : content;
    }
  }
  const last = leads + 2;
  const grown = JSON.parse(JSON.stringify({ ...sheet, cells: {} }).replace(/([A-Z]+\d+:[A-Z]+)1000\b/g, `$1${last}`));
  return { ...grown, cells, rowNumber: last };
}

/** Contents of each row below the headings that people fill, by column. */
function filledRows({ cells }: Sheet): [letters: string, content: string][][] {
  const rows: [string, string][][] = [];
  for (const [a1, content] of Object.entries(cells)) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    if (Number(row) < 2 || typeof content !== 'string' || content.startsWith('=')) continue;
    (rows[Number(row) - 2] ??= []).push([letters, content]);
  }
  return rows.filter(Boolean);
}
