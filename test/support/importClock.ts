import { clockOf } from '../../src/sidebar/import/dates';

/** Saturday 2026-11-28 in Mexico City, six hours behind UTC all year. */
export const clock = clockOf('America/Mexico_City', '2026-11-28');
