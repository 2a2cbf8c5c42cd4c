// The page Personas: reads the cards for its forms, and saves what was changed unless somebody else changed the same.

import { namedTexts } from '../named';
import { stampAsOf } from '../clock';
import { patternHere } from '../dates';
import { builtLanguage } from '../build/currentSettings';
import { lessonLabels } from './lessons';
import { underLock } from '../lock';
import { markedSheets } from '../marks';
import { cardsOf, columnOf, fieldsOf, freeColumn, writeFields, type PersonaCard } from './personaCards';
import { cellAt, daySerial, readForm, rowOn } from './placedForm';
import { rowNumber } from '../../template/block';
import { CARDS } from '../../template/sheets/personas/rows';
import { languageOf, type Language } from '../../texts/language';
import { sidebarServerTexts } from '../../texts/sidebarServer';
import { workbookTexts } from '../../texts/workbook';
import { filled } from '../../words/filled';

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

/** The cards and what the forms need; null when the sheet is not built. */
export function readPersonas(): Personas | null {
  stampAsOf();
  SpreadsheetApp.flush();
  const form = readForm('personas');
  if (!form) return null;
  const fields = fieldsOf(form);
  const workbook = SpreadsheetApp.getActive();
  const texts = workbookTexts(builtLanguage(markedSheets()) ?? languageOf(workbook.getSpreadsheetLocale()));
  return {
    fields: fields.map(({ label }) => label),
    cards: cardsOf(form, fields),
    hasRoom: freeColumn(form, fields) !== undefined,
    lessonLabels: lessonLabels(form),
    sides: [texts['side.marketing'], texts['side.sales'], texts['side.both']],
    owners: namedTexts('Owners'),
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
      throw new Error(filled(name === '' ? texts.noPersonaRoom : texts.personaGone, { name }));
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
    const reviewedOn = rowOn(form, rowNumber(CARDS, 'reviewedOn'));
    if (isReviewed && reviewedOn > 0) {
      const cell = form.sheet.getRange(reviewedOn, target);
      cell.setNumberFormat(patternHere('date'));
      cell.setValue(daySerial(stampAsOf().slice(0, 10)));
    }
    return { saved: true };
  });
}
