// The period whose days Settings holds, and whether it may be closed.

import { dayOf } from '../clock';
import { markedSheets } from '../marks';
import { namedRange, namedText } from '../named';
import type { Period } from './periods';

/** Whether the sheets that a closing reads and writes are built. */
export function isClosable(): boolean {
  const marked = markedSheets();
  return (['settings', 'goals', 'leads'] as const).every((id) => marked.has(id));
}

export function periodInForce(): Period {
  const [from = '', to = ''] = ['Period_start', 'Period_end'].map((name) => dayOf(namedRange(name)?.getValue()));
  return { from, to };
}

export function isInForce({ from, to }: Period): boolean {
  const now = periodInForce();
  return now.from === from && now.to === to;
}

/** Why the figures cannot be told, in a sentence; '' when all is well. */
export function brokenLeads(): string {
  return namedText('Leads_broken').replace(/^[✗–] /, '');
}
