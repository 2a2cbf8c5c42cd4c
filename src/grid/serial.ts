import { DAY_MS } from '../metrics/civil';

/** Wall clock of 1899-12-30, the day 0 of spreadsheets. */
const SERIAL_EPOCH_MS = -25_569 * DAY_MS;

/** The wall clock of a serial number, in ms since 1970-01-01 00:00, to the millisecond. */
export function serialToWallMs(serial: number): number {
  return Math.round(serial * DAY_MS) + SERIAL_EPOCH_MS;
}

/** The serial number of a wall clock. */
export function wallMsToSerial(wallMs: number): number {
  return (wallMs - SERIAL_EPOCH_MS) / DAY_MS;
}
