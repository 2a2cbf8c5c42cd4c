// Clock changes: the wall clock of a cell and the instant it means, on both sides of each.
import { createZone } from '../../../src/host/engine/zone';

const serial = (wall: string) => (Date.parse(`${wall}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

// prettier-ignore
test.each([
  // zone,                  wall clock,             instant
  // Santiago: forward at midnight of 6 September 2026 (23:59 → 01:00), back at midnight of 5 April 2026.
  ['America/Santiago',     '2026-09-05T23:59:00',  '2026-09-06T03:59:00.000Z'],
  ['America/Santiago',     '2026-09-06T01:00:00',  '2026-09-06T04:00:00.000Z'],
  ['America/Santiago',     '2026-09-06T00:00:00',  '2026-09-06T04:00:00.000Z'],
  ['America/Santiago',     '2026-04-04T22:59:00',  '2026-04-05T01:59:00.000Z'],
  ['America/Santiago',     '2026-04-04T23:30:00',  '2026-04-05T02:30:00.000Z'],
  ['America/Santiago',     '2026-04-05T00:00:00',  '2026-04-05T04:00:00.000Z'],
  // Lord Howe: half an hour; forward at 02:00 of 4 October 2026, back at 02:00 of 5 April 2026.
  ['Australia/Lord_Howe',  '2026-10-04T01:59:00',  '2026-10-03T15:29:00.000Z'],
  ['Australia/Lord_Howe',  '2026-10-04T02:30:00',  '2026-10-03T15:30:00.000Z'],
  ['Australia/Lord_Howe',  '2026-10-04T02:15:00',  '2026-10-03T15:45:00.000Z'],
  ['Australia/Lord_Howe',  '2026-04-05T01:29:00',  '2026-04-04T14:29:00.000Z'],
  ['Australia/Lord_Howe',  '2026-04-05T01:45:00',  '2026-04-04T14:45:00.000Z'],
  ['Australia/Lord_Howe',  '2026-04-05T02:00:00',  '2026-04-04T15:30:00.000Z'],
  // Mexico City: summer time until October 2022, none since; the border keeps it.
  ['America/Mexico_City',  '2022-07-01T12:00:00',  '2022-07-01T17:00:00.000Z'],
  ['America/Mexico_City',  '2022-10-30T12:00:00',  '2022-10-30T18:00:00.000Z'],
  ['America/Mexico_City',  '2026-07-01T12:00:00',  '2026-07-01T18:00:00.000Z'],
  ['America/Tijuana',      '2026-07-01T12:00:00',  '2026-07-01T19:00:00.000Z'],
  ['America/Tijuana',      '2026-12-01T12:00:00',  '2026-12-01T20:00:00.000Z'],
  // Brazil gave it up in 2019, Argentina has none, Paraguay keeps it all the year since October 2024.
  ['America/Sao_Paulo',    '2019-01-15T12:00:00',  '2019-01-15T14:00:00.000Z'],
  ['America/Sao_Paulo',    '2026-01-15T12:00:00',  '2026-01-15T15:00:00.000Z'],
  ['America/Argentina/Buenos_Aires', '2026-01-15T12:00:00', '2026-01-15T15:00:00.000Z'],
  ['Asia/Kathmandu',       '2026-01-15T12:00:00',  '2026-01-15T06:15:00.000Z'],
  ['UTC',                  '1900-01-01T00:00:00',  '1900-01-01T00:00:00.000Z'],
])('in %s the clock shows %s at %s', (name, wall, instant) => {
  expect(createZone(name).dateOf(serial(wall)).toISOString()).toBe(instant);
});

// prettier-ignore
test.each([
  ['America/Santiago',     '2026-04-05T03:30:00Z', '2026-04-04T23:30:00'],
  ['America/Santiago',     '2026-04-05T02:30:00Z', '2026-04-04T23:30:00'],
  ['Australia/Lord_Howe',  '2026-04-04T14:45:00Z', '2026-04-05T01:45:00'],
  ['Australia/Lord_Howe',  '2026-04-04T15:15:00Z', '2026-04-05T01:45:00'],
  ['America/Mexico_City',  '2026-10-25T07:30:00Z', '2026-10-25T01:30:00'],
  ['Pacific/Apia',         '2011-12-30T09:59:00Z', '2011-12-29T23:59:00'],
  ['Pacific/Apia',         '2011-12-30T10:00:00Z', '2011-12-31T00:00:00'],
])('in %s the instant %s shows %s', (name, instant, wall) => {
  expect(createZone(name).serialOf(new Date(instant))).toBeCloseTo(serial(wall), 9);
});
