import { DAY_MS } from '../metrics/civil';

/** Day number of 1899-12-30, the day 0 of spreadsheets, counted from 1970-01-01. */
const SERIAL_EPOCH = -25_569;

/** The wall clock of a serial number, in ms since 1970-01-01 00:00, to the millisecond. */
export function serialToWallMs(serial: number): number {
  return Math.round((serial + SERIAL_EPOCH) * DAY_MS);
}

/** The serial number of a wall clock. */
export function wallMsToSerial(wallMs: number): number {
  return wallMs / DAY_MS - SERIAL_EPOCH;
}
