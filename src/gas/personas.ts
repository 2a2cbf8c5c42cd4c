// The page Personas on the sheet: its cards, field by field, and the log of what both teams learn.

import { stampAsOf } from './clock';
import { builtLanguage } from './currentSettings';
import { underLock } from './lock';
import { planLog, readLog, type LogPlace } from './log';
import { markedSheets } from './marks';
import { cellAt, columnsOn, daySerial, readForm, rowOn, type PlacedForm } from './placedForm';
import { patternOf } from '../template/formats';
import { ATTRIBUTES, CARD_COLUMNS, CARD_ROWS } from '../template/sheets/personas/cards';
import { LESSON_ROWS } from '../template/sheets/personas/lessons';
import { languageOf, type Language } from '../texts/language';
import { sidebarServerTexts } from '../texts/sidebarServer';
import { workbookTexts } from '../texts/workbook';

export interface PersonaCard {
  readonly name: string;
  /** In the order of the fields. */
  readonly values: readonly string[];
  /** What the sheet says of its last review. */
  readonly review: string;
}

export interface Personas {
  /** Labels of the fields as the sheet has them, the name first. */
  readonly fields: readonly string[];
  readonly cards: readonly PersonaCard[];
  readonly hasRoom: boolean;
  /** Headings of the log: side, persona, what was learnt, what changes, by whom. */
  readonly lessonLabels: readonly string[];
  readonly sides: readonly string[];
  readonly owners: readonly string[];
}

export interface FieldChange {
  readonly field: string;
  /** As it was when the form was loaded, and as it is to be. */
  readonly before: string;
  readonly after: string;
}

export interface PersonaToSave {
  readonly language: Language;
  /** The name on the sheet when the form was loaded; '' for a new persona. */
  readonly name: string;
  readonly changes: readonly FieldChange[];
  /** Whether the card was reviewed today. */
  readonly isReviewed: boolean;
}

export interface FieldConflict {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Nothing is written while somebody else's change of the same field stands against it. */
export type SavedPersona = { readonly saved: true } | { readonly saved: false; readonly conflicts: FieldConflict[] };

export interface Lesson {
  readonly side: string;
  readonly persona: string;
  readonly lesson: string;
  readonly change: string;
  readonly by: string;
}

export interface LessonToAdd extends Lesson {
  readonly language: Language;
  /** What earlier attempts to add this sent: whatever is on the sheet is not doubled. */
  readonly earlier: readonly Lesson[];
}

const LESSON_LOG: LogPlace = {
  header: LESSON_ROWS.first - 1,
  last: LESSON_ROWS.last,
  columns: 'BCDEFG',
  days: 'B',
};

/** A field by its label, and its row on the sheet. */
interface Field {
  readonly label: string;
  readonly row: number;
}

/** The cards and what the forms need; null when the sheet is not built. */
export function readPersonas(): Personas | null {
  stampAsOf();
  SpreadsheetApp.flush();
  const form = readForm('personas');
  if (!form) return null;
  const fields = fieldsOf(form);
  const workbook = SpreadsheetApp.getActive();
  const texts = workbookTexts(builtLanguage(markedSheets()) ?? languageOf(workbook.getSpreadsheetLocale()));
  const owners = workbook.getRangeByName('Owners')?.getDisplayValues().flat() ?? [];
  return {
    fields: fields.map(({ label }) => label),
    cards: cardColumns(form)
      .map((column) => cardOf(form, fields, column))
      .filter(({ name }) => name !== ''),
    hasRoom: freeColumn(form, fields) !== undefined,
    lessonLabels: columnsOn(form, 'CDEFG').map((column) =>
      String(cellAt(form, rowOn(form, LESSON_LOG.header), column)),
    ),
    sides: [texts['side.marketing'], texts['side.sales'], texts['side.both']],
    owners: owners.filter((owner) => owner !== ''),
  };
}

/** Writes the fields that were changed in the form, and the day of the review, into the card wherever it is by now. */
export function savePersona({ language, name, changes, isReviewed }: PersonaToSave): SavedPersona {
  return underLock(() => {
    const texts = sidebarServerTexts(language);
    const form = readForm('personas');
    if (!form) throw new Error(texts.noPersonasSheet);
    const fields = fieldsOf(form);
    const after = new Map(changes.map((change) => [change.field, change.after]));
    const column = columnOf(form, fields, name) ?? columnOf(form, fields, after.get(fields[0]?.label ?? '') ?? '');
    const target = column ?? (name === '' ? freeColumn(form, fields) : undefined);
    if (target === undefined) {
      throw new Error((name === '' ? texts.noPersonaRoom : texts.personaGone).replace('{name}', name));
    }
    const now = (row: number): string => String(cellAt(form, row, target));
    const rowOf = (label: string): number => fields.find((field) => field.label === label)?.row ?? 0;
    if (changes.some(({ field }) => rowOf(field) === 0)) throw new Error(texts.noPersonasSheet);
    const conflicts = changes
      .map(({ field, before, after: mine }) => ({ field, mine, before, theirs: now(rowOf(field)) }))
      .filter(({ mine, before, theirs }) => theirs !== before && theirs !== mine);
    if (conflicts.length > 0) {
      return { saved: false, conflicts: conflicts.map(({ field, mine, theirs }) => ({ field, mine, theirs })) };
    }
    writeFields(
      form,
      target,
      changes.map((change): [number, string] => [rowOf(change.field), change.after]),
    );
    const reviewedOn = rowOn(form, CARD_ROWS.reviewedOn);
    if (isReviewed && reviewedOn > 0) {
      const cell = form.sheet.getRange(reviewedOn, target);
      cell.setNumberFormat(patternOf('date'));
      cell.setValue(daySerial(stampAsOf().slice(0, 10)));
    }
    return { saved: true };
  });
}

/** Adds what was learnt, as of today. */
export function addLesson({ language, earlier, ...lesson }: LessonToAdd): { readonly added: true } {
  return underLock(() => {
    const texts = sidebarServerTexts(language);
    const form = readForm('personas');
    const log = form && readLog(form, LESSON_LOG);
    if (!form || !log) throw new Error(texts.noPersonasSheet);
    const today = daySerial(stampAsOf().slice(0, 10));
    const rowOf = ({ side, persona, lesson: learnt, change, by }: Lesson) => [today, side, persona, learnt, change, by];
    const write = planLog(
      log,
      [rowOf(lesson)],
      earlier.map((each) => [rowOf(each)]),
    );
    if (!write) throw new Error(texts.logFull.replace('{sheet}', form.sheet.getName()));
    write();
    return { added: true };
  });
}

/** Every labelled row of the cards, those that people added too, down to the review; then the criteria. */
function fieldsOf(form: PlacedForm): Field[] {
  const [labels = 0] = columnsOn(form, 'B');
  const rows = (first: number, last: number): Field[] =>
    form.cells.flatMap((cells, index) => {
      const label = String(cells[labels - 1] ?? '').trim();
      return index + 1 >= first && index + 1 <= last && label !== '' ? [{ label, row: index + 1 }] : [];
    });
  const criteria = rowOn(form, CARD_ROWS.criteria);
  const all = [
    ...rows(rowOn(form, CARD_ROWS.name), rowOn(form, CARD_ROWS.reviewedOn) - 1),
    ...rows(criteria, criteria === 0 ? 0 : rowOn(form, CARD_ROWS.criteria + ATTRIBUTES.length - 1)),
  ];
  // A label that is there twice could not be told apart afterwards.
  return all.filter(({ label }, index) => all.findIndex((other) => other.label === label) === index);
}

function cardColumns(form: PlacedForm): number[] {
  return columnsOn(form, CARD_COLUMNS.join('')).filter((column) => column > 0);
}

function cardOf(form: PlacedForm, fields: readonly Field[], column: number): PersonaCard {
  const values = fields.map(({ row }) => String(cellAt(form, row, column)));
  const review = String(cellAt(form, rowOn(form, CARD_ROWS.review), column));
  return { name: values[0] ?? '', values, review };
}

/** The column of the card of a name; none for no name. */
function columnOf(form: PlacedForm, fields: readonly Field[], name: string): number | undefined {
  if (name === '') return undefined;
  return cardColumns(form).find((column) => cardOf(form, fields, column).name === name);
}

function freeColumn(form: PlacedForm, fields: readonly Field[]): number | undefined {
  return cardColumns(form).find((column) => cardOf(form, fields, column).values.every((value) => value === ''));
}

/** Fields one below the other are written together; what stands between others is never touched. */
function writeFields(form: PlacedForm, column: number, fields: readonly (readonly [number, string])[]): void {
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
