// Six promises of four hours: when each began, and when it was kept.

import { column } from './spreadsheet';

export const OFFICE = 'Mon-Fri 09:00-17:00';

export const START = column(
  '2026-03-20 16:00',
  '2026-03-20 16:00',
  '',
  '2026-03-20 16:00',
  '2026-03-23 10:00',
  '2026-03-20 16:00',
);

export const DONE = column('2026-03-20 17:00', '2026-03-25 10:00', '', '', '', '2026-03-20 16:30');
