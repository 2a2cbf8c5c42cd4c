// An add-on of its own for the import tests: the importer, and a Leads sheet without the rest of the workbook.

import { answer } from '../../src/gas/answer';
import * as leads from '../../src/gas/import/importLeads';
import type { ImportRequest } from '../../src/gas/import/importTypes';
import { stampSheet, unfinished } from '../../src/gas/marks';
import { columnLetters } from '../../src/template/a1';
import { patternHere } from '../../src/gas/dates';
import { sheetSpecs } from '../../src/template/specs';
import type { Language } from '../../src/texts/language';
import { workbookTexts } from '../../src/texts/workbook';

export const startImport = (language: Language) => answer(() => leads.startImport(language));
export const importRows = (request: ImportRequest) => answer(() => leads.importRows(request));
export const finishImport = (name: string) => answer(() => leads.finishImport(name));

/**
 * Makes the sheet Leads with its headings, its five actions headed by a formula, and one computed column that spills.
 *
 * @param isMoved Puts the columns in the opposite order around a column of the user's own.
 */
export function makeLeads(language: Language, isMoved: boolean): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const lists = spreadsheet.insertSheet('Lists');
  lists.getRange('A1:A5').setValues([['Info'], ['Blog'], ['Guía'], ['Redes'], ['Asesoría']]);
  spreadsheet.setNamedRange('Score_actions', lists.getRange('A1:A5'));
  const sheet = spreadsheet.insertSheet('Leads');
  stampSheet(unfinished(sheet), 'leads', '1 en');
  const columns = isMoved ? headedColumns(language).reverse() : headedColumns(language);
  if (isMoved) columns.splice(5, 0, { kind: 'computed', heading: 'Notas' });
  sheet.insertColumnsAfter(26, columns.length);
  sheet.getRange(1, 1, 1, columns.length).setValues([columns.map(({ heading }) => heading)]);
  columns.forEach(({ kind }, index) => {
    if (kind === 'date') sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(patternHere('moment'));
  });
}

function headedColumns(language: Language): { kind: string; heading: string }[] {
  const { cells, columns } = sheetSpecs().leads;
  return columns.map(({ key, kind }, index) => {
    const content = cells.find(({ at }) => at === `${columnLetters(index + 1)}1`)?.content;
    if (content !== undefined && 'text' in content) return { kind, heading: workbookTexts(language)[content.text] };
    if (kind === 'action' && content !== undefined && 'formula' in content) return { kind, heading: content.formula };
    return { kind, heading: key === 'score' ? '=VSTACK("Score";ARRAYFORMULA(IF(A2:A="";"";LEN(A2:A))))' : key };
  });
}
