// The stage of a contact in a file that has no date for it. The lead was there by its first contact, or has been since it
// arrived: which day nobody knows, so what the sheet already says of it is never replaced.

import { folded } from '../../words/folded';
import type { Mapping } from './matchHeadings';
import { saysWon } from './won';

const STAGES = [
  [
    'mql_on',
    /^(mql|marketing ?qualified( ?lead)?|(lead|prospecto) (calificado|cualificado|qualificado) (para|por|pelo|de) (el )?marketing)\b/,
  ],
  [
    'sql_on',
    /^(sql|sales ?qualified( ?lead)?|(lead|prospecto) (calificado|cualificado|qualificado) (para|por|pelo|de) (las? |as )?(ventas?|vendas?))\b/,
  ],
  ['opportunity_on', /^(opportunity|oportunidade?)\b/],
] as const;

/** The column of the date of the stage that a lifecycle stage says; a customer was an opportunity. */
export function stageSaid(text: string): string | undefined {
  const plain = folded(text)
    .replace(/[_\-–—()]+/g, ' ')
    .trim();
  return STAGES.find(([, words]) => words.test(plain))?.[0] ?? (saysWon(plain) ? 'opportunity_on' : undefined);
}

/** The dates of stages that a file's lifecycle stage fills: none that has a column of its own. */
export function undatedStages(stages: readonly string[], mapping: Mapping): string[] {
  const said = new Set(stages.map(stageSaid));
  return STAGES.flatMap(([key]) => (said.has(key) && !(key in mapping) ? [key] : []));
}
