import type { Zone } from '../../calendar/zone';
import { spreadsheetZone } from './spreadsheetZone';

/** The spreadsheet's zone, found out when first needed and then kept. */
export type LazyZone = () => Zone;

/** Makes the zone of one call, so that a call asks Google at most once, and not at all without Dates. */
export function lazyZone(): LazyZone {
  let zone: Zone | undefined;
  return () => (zone ??= spreadsheetZone());
}
