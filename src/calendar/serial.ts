// Serial numbers: days since 1899-12-30, the day 0 of spreadsheets, without a zone.

import { DAY_MS } from './civil';

const EPOCH_DAY = 25_569;
const SERIAL_EPOCH_MS = -EPOCH_DAY * DAY_MS;

/** The wall clock of a serial number, in ms since 1970-01-01 00:00, to the millisecond. */
export function serialToWallMs(serial: number): number {
  return Math.round(serial * DAY_MS) + SERIAL_EPOCH_MS;
}

/** The serial number of a wall clock. */
export function wallMsToSerial(wallMs: number): number {
  return (wallMs - SERIAL_EPOCH_MS) / DAY_MS;
}
