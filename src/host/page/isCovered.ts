// Whether rectangles hide another one completely.
import { helpers } from '@odoo/o-spreadsheet';
import type { Zone } from '@odoo/o-spreadsheet';

/** Whether every cell of a zone lies in one of the others. */
export function isCovered(zone: Zone, [cover, ...others]: readonly Zone[]): boolean {
  return cover !== undefined && outside(zone, cover).every((part) => isCovered(part, others));
}

/** The parts of a zone above, below, left and right of another. */
function outside(zone: Zone, cover: Zone): Zone[] {
  if (!helpers.overlap(zone, cover)) return [zone];
  const { top, bottom, left, right } = zone;
  const middle = { top: Math.max(top, cover.top), bottom: Math.min(bottom, cover.bottom) };
  const parts = [
    { top, bottom: cover.top - 1, left, right },
    { top: cover.bottom + 1, bottom, left, right },
    { ...middle, left, right: cover.left - 1 },
    { ...middle, left: cover.right + 1, right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
