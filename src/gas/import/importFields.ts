// The columns of the Leads sheet that a file may fill, found by the headings actually there.

import { columnLetters } from '../../template/a1';
import type { Content } from '../../template/spec';
import { sheetSpecs } from '../../template/specs';
import { LANGUAGES } from '../../texts/language';
import { workbookTexts } from '../../texts/workbook';
import { ownKey } from './importTypes';
import type { ImportField } from './importTypes';

/**
 * The fields in the order of the template.
 *
 * @param headings Row 1 as it shows.
 * @param formulas Row 1 as formulas, `''` where none: the five actions are headed by a formula, whatever people call them.
 * @returns The fields found; a column that people deleted or renamed is left out.
 */
export function findImportFields(headings: readonly string[], formulas: readonly string[]): ImportField[] {
  const { columns, cells } = sheetSpecs().leads;
  const known = columns.flatMap(({ key, kind, hidden }, index) => {
    const content = cells.find(({ at }) => at === `${columnLetters(index + 1)}1`)?.content;
    if (kind === 'computed' || hidden || content === undefined) return [];
    const heading = headings[placeOf(content, headings, formulas)];
    return heading === undefined || heading === '' ? [] : [{ key, heading, kind }];
  });
  return [...known, ...ownFields(headings, formulas, known)];
}

/** The columns that people added: a heading that is no formula, no spilled one, no word of ours and there once. */
function ownFields(
  headings: readonly string[],
  formulas: readonly string[],
  known: readonly ImportField[],
): ImportField[] {
  const ours = new Set([...known.map(({ heading }) => heading), ...ourWords()]);
  const codes = new Set(sheetSpecs().leads.columns.map(({ key }) => key));
  const isSpilled = (column: number): boolean =>
    codes.has(headings[column] ?? '') && (Boolean(formulas[column - 1]) || isSpilled(column - 1));
  return headings.flatMap((heading, column) => {
    const isOnce = headings.indexOf(heading) === column && headings.lastIndexOf(heading) === column;
    if (heading.trim() === '' || !isOnce || formulas[column] || isSpilled(column) || ours.has(heading)) return [];
    return [{ key: ownKey(heading), heading, kind: 'own' as const }];
  });
}

/** Every word that the sheet Leads may show of itself, in all languages: headings of computed columns are spilled. */
function ourWords(): string[] {
  const ofLeads = (texts: object): string[] =>
    Object.entries(texts).flatMap(([key, text]) => (key.startsWith('leads.') ? [String(text)] : []));
  return LANGUAGES.flatMap((language) => ofLeads(workbookTexts(language)));
}

/**
 * The 0-based column of each field, by its heading.
 *
 * @param onMissing Called with a field whose heading is no longer there; throws.
 */
export function columnsOf(
  fields: readonly ImportField[],
  headings: readonly unknown[],
  onMissing: (field: ImportField) => never,
): Record<string, number> {
  return Object.fromEntries(
    fields.map((field) => {
      const column = headings.findIndex((heading) => String(heading) === field.heading);
      return [field.key, column < 0 ? onMissing(field) : column];
    }),
  );
}

function placeOf(content: Content, headings: readonly string[], formulas: readonly string[]): number {
  if ('formula' in content) return placeOfFormula(content.formula, formulas);
  if (!('text' in content)) return -1;
  const known = LANGUAGES.map((language) => workbookTexts(language)[content.text]);
  return headings.findIndex((heading) => known.includes(heading));
}

// A spreadsheet shows formulas in its own way: separators differ by locale, so only what stands between them counts.
function placeOfFormula(formula: string, formulas: readonly string[]): number {
  const words = (text: string): string => text.toLowerCase().replace(/[^a-z0-9_]+/g, ' ');
  return formulas.findIndex((text) => text !== '' && words(text) === words(formula));
}
