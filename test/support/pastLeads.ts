// Sixteen past leads: what they did and how they ended.

/** Guides downloaded, as people note them. */
const GUIDES = [0, 0, '', 1, 1, '1', 2, 2, 3, 3, 4, 0, 1, 2, 5, 0];

/** Whether a demonstration was asked for. */
const DEMO = ['', false, 'x', 'no', '', 'x', '', true, 0, '2026-03-01', 'x', '', '', '', '', 1];

/** How each lead ended, in all the words that teams use. */
export const WON = [
  false,
  0,
  'won',
  'no',
  1,
  'x',
  '',
  '2026-03-20',
  'perdido',
  true,
  'Ganado',
  '',
  0,
  'closed won',
  'sí',
  'Closed Lost',
];

/** What each lead did: guides, demonstration. */
export const ACTIONS = GUIDES.map((guides, row) => [guides, DEMO[row]]);
