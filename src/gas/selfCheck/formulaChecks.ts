// What formulas must do: written by script with `;`, calculated by Google, custom functions among them. Each check has its
// own rows; the score column has two columns to itself, from the first row to the last, as on the sheet Leads.

import { cellCheck } from './cellCheck';
import type { Check } from './check';
import { ISO_DAY } from '../../calendar/datePattern';
import { patternOf } from '../../template/formats';

/** Friday, 2026-03-20 16:00. */
const FRIDAY_AT_FOUR = 46101 + 16 / 24;

/** Half past five, without a date. */
const HALF_PAST_FIVE = 17.5 / 24;

const MOMENT = patternOf('moment', ISO_DAY);
const TIME = 'hh:mm';

export const FORMULA_CHECKS: readonly Check[] = [
  cellCheck({
    id: 'functions',
    put: { A1: '=LEAD_VALUE(1000;50%)' },
    wants: { A1: 500, A2: 1000 },
  }),
  cellCheck({
    id: 'separators',
    put: { A5: '=SUM(1;2)', B5: '=IF(TRUE;1;2)' },
    wants: { A5: 3, B5: 1 },
  }),
  cellCheck({
    id: 'fractions',
    put: { A10: '=17+1/2', B10: '=85%' },
    wants: { A10: 17.5, B10: 0.85 },
  }),
  cellCheck({
    id: 'patterns',
    put: { A15: '=TEXT(1234567;"#,##0")', B15: '=TEXT(1/2;"0%")' },
    wants: { A15: /^1\D?234\D?567$/, B15: /^50\s?%$/ },
  }),
  cellCheck({
    id: 'spill',
    put: { A20: '=VSTACK(HSTACK("a";1);HSTACK("b";2))' },
    wants: { A20: 'a', B20: 1, A21: 'b', B21: 2 },
  }),
  cellCheck({
    id: 'columns',
    usesFunctions: true,
    put: { Y2: 'x', Y4: 3, Z1: '=VSTACK("Score";LEADSCORE(Y2:Y;10))' },
    wants: { Z1: 'Score', Z2: 10, Z3: '', Z4: 30, Z5: '' },
  }),
  cellCheck({
    id: 'skipped',
    usesFunctions: true,
    put: { A25: '=LEADSCORE_WHY("x";10;"guide";;1)' },
    wants: { A25: '+10 guide' },
  }),
  cellCheck({
    id: 'errors',
    usesFunctions: true,
    put: {
      A30: '=1/0',
      B30: '=LEADSCORE(A30;10)',
      C30: '=LEADSCORE(A30:A31;10)',
    },
    // Not caught by IFERROR, which would catch what is still loading, too.
    wants: { B30: /^#/, C30: /^#/ },
  }),
  cellCheck({
    id: 'dates',
    usesFunctions: true,
    put: { A35: FRIDAY_AT_FOUR, B35: '=SLA_DEADLINE(A35;4;"Mon-Fri 09:00-17:00")' },
    formats: { A35: MOMENT, B35: MOMENT },
    wants: { B35: '2026-03-23 12:00' },
  }),
  cellCheck({
    id: 'times',
    usesFunctions: true,
    put: { A40: 9 / 24, B40: HALF_PAST_FIVE, C40: '=BUSINESS_HOURS(A40;B40;"Mon-Sun 09:00-17:30")' },
    formats: { A40: TIME, B40: TIME },
    wants: { C40: 8.5 },
  }),
  cellCheck({
    id: 'today',
    usesFunctions: true,
    put: { A45: '=TODAY()', B45: '=BUSINESS_HOURS(A45;A45)' },
    wants: { B45: 0 },
  }),
];
