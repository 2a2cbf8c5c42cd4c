// How often a meeting is held, as people write it in English, Spanish and Portuguese.

import { folded } from './folded';

const WORDS = [
  [
    'daily',
    /^(daily|diari[oa]|cada dia( habil)?|tod(o|os os) dias?( ute?i[ls])?|todos los dias( habiles)?|every (working )?day)$/,
  ],
  ['weekly', /^(weekly|every week|semanal(mente)?|cada semana|todas? (as semanas|las semanas|semana))$/],
  [
    'fortnightly',
    /^(fortnightly|biweekly|every (two|2|other) weeks?|quincenal|quinzenal|cada (dos|2|duas) semanas|a cada (duas|2) semanas)$/,
  ],
  ['monthly', /^(monthly|every month|mensual|mensal|cada mes|todos? (os meses|los meses|mes))$/],
  [
    'quarterly',
    /^(quarterly|every (three|3) months|every quarter|trimestral|cada (tres|3) meses|a cada (tres|3) meses|cada trimestre)$/,
  ],
] as const;

export type FrequencyWord = (typeof WORDS)[number][0];

/** The frequency a text names; undefined when it names none. */
export function frequencyOf(text: string): FrequencyWord | undefined {
  const word = folded(text).replace(/\s+/g, ' ');
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0];
}
