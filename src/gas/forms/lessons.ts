// The log of what both teams learn of their customers, at the end of the sheet Personas.

import { stampAsOf } from '../clock';
import { underLock } from '../lock';
import { planLog, readLog, type LogPlace } from './log';
import { cellAt, columnsOn, daySerial, readForm, rowOn, type PlacedForm } from './placedForm';
import { rowNumber } from '../../template/block';
import { LESSONS } from '../../template/sheets/personas/rows';
import type { Language } from '../../texts/language';
import { sidebarServerTexts } from '../../texts/sidebarServer';
import { filled } from '../../words/filled';

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
  header: rowNumber(LESSONS, 'learntHeading'),
  last: rowNumber(LESSONS, 'lesson200'),
  columns: 'BCDEFG',
  days: 'B',
};

/** The headings of the log: side, persona, what was learnt, what changes, by whom. */
export function lessonLabels(form: PlacedForm): string[] {
  return columnsOn(form, 'CDEFG').map((column) => String(cellAt(form, rowOn(form, LESSON_LOG.header), column)));
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
    if (!write) throw new Error(filled(texts.logFull, { sheet: form.sheet.getName() }));
    write();
    return { added: true };
  });
}
