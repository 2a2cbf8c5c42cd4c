// The cards of the personas as they stand on the sheet: a column each, a row a field, wherever people moved them.

import { cellAt, columnsOn, rowOn, type PlacedForm } from './placedForm';
import { patternOf } from '../../template/formats';
import { rowNumber } from '../../template/block';
import { CARDS, CRITERIA } from '../../template/sheets/personas/rows';

export interface PersonaCard {
  readonly name: string;
  /** In the order of the fields. */
  readonly values: readonly string[];
  /** What the sheet says of its last review. */
  readonly review: string;
}

/** A field by its label, and its row on the sheet. */
export interface Field {
  readonly label: string;
  readonly row: number;
}

/** Every labelled row of the cards, those that people added too, down to the review; then the criteria. */
export function fieldsOf(form: PlacedForm): Field[] {
  const [labels = 0] = columnsOn(form, 'B');
  const rows = (first: number, last: number): Field[] =>
    form.cells.flatMap((cells, index) => {
      const label = String(cells[labels - 1] ?? '').trim();
      return index + 1 >= first && index + 1 <= last && label !== '' ? [{ label, row: index + 1 }] : [];
    });
  const criteria = rowOn(form, rowNumber(CRITERIA, 'industry'));
  const all = [
    ...rows(rowOn(form, rowNumber(CARDS, 'persona')), rowOn(form, rowNumber(CARDS, 'reviewedOn')) - 1),
    ...rows(criteria, criteria === 0 ? 0 : rowOn(form, rowNumber(CRITERIA, 'country'))),
  ];
  // A label that is there twice could not be told apart afterwards.
  return all.filter(({ label }, index) => all.findIndex((other) => other.label === label) === index);
}

/** The cards that have a name. */
export function cardsOf(form: PlacedForm, fields: readonly Field[]): PersonaCard[] {
  return cardColumns(form)
    .map((column) => cardOf(form, fields, column))
    .filter(({ name }) => name !== '');
}

function cardColumns(form: PlacedForm): number[] {
  return columnsOn(form, 'CDEFGH').filter((column) => column > 0);
}

function cardOf(form: PlacedForm, fields: readonly Field[], column: number): PersonaCard {
  const values = fields.map(({ row }) => String(cellAt(form, row, column)));
  const review = String(cellAt(form, rowOn(form, rowNumber(CARDS, 'review')), column));
  return { name: values[0] ?? '', values, review };
}

/** The column of the card of a name; none for no name. */
export function columnOf(form: PlacedForm, fields: readonly Field[], name: string): number | undefined {
  if (name === '') return undefined;
  return cardColumns(form).find((column) => cardOf(form, fields, column).name === name);
}

/** The column of the first card in which nothing is written. */
export function freeColumn(form: PlacedForm, fields: readonly Field[]): number | undefined {
  return cardColumns(form).find((column) => cardOf(form, fields, column).values.every((value) => value === ''));
}

/** Fields one below the other are written together; what stands between others is never touched. */
export function writeFields(form: PlacedForm, column: number, fields: readonly (readonly [number, string])[]): void {
  const sorted = [...fields].sort(([a], [b]) => a - b);
  let run: (readonly [number, string])[] = [];
  sorted.forEach((field, index) => {
    run.push(field);
    if (sorted[index + 1]?.[0] === field[0] + 1) return;
    const range = form.sheet.getRange(run[0]?.[0] ?? 1, column, run.length, 1);
    range.setNumberFormats(run.map(() => [patternOf('text')]));
    range.setValues(run.map(([, text]) => [text]));
    run = [];
  });
}
