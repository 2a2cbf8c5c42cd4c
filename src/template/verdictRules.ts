// Colour repeats the sign a verdict starts with, along the whole line it runs over.

import type { Rule } from './formSheet';

const COLOURS = { '✓': 'good', '✗': 'bad' } as const;

/** Rules for places whose first column says a sentence that starts with a sign; all rows of a place alike. */
export function verdictRules(places: string, colours: Readonly<Record<string, Rule['style']>> = COLOURS): Rule[] {
  return places
    .split(' ')
    .flatMap((on) =>
      Object.entries(colours).map(([sign, style]): Rule => ({ on, formula: startsWith(firstOf(on), sign), style })),
    );
}

/** Whether a cell starts with a sign. */
export function startsWith(cell: string, sign: string): string {
  return `=LEFT(${cell};1)="${sign}"`;
}

/** The first cell of a place, its column fixed: `[leads.$kept]` of `leads:result.kept:share`. */
function firstOf(place: string): string {
  const [rows = '', columns = ''] = place.split('.');
  return `[${rows.split(':')[0]?.replace('*', '1')}.$${columns.split(':')[0]}]`;
}
