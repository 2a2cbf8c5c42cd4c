import fc from 'fast-check';
import { createZone } from '../../../src/host/engine/zone';

const ZONES = [
  'America/Mexico_City',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Europe/Madrid',
  'UTC',
];

test.each(ZONES)('%s: the wall clock of an instant leads back to an instant of the same wall clock', (name) => {
  const zone = createZone(name);
  const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) });
  fc.assert(
    fc.property(instants, (ms) => {
      const serial = zone.serialOf(new Date(ms));
      expect(zone.serialOf(zone.dateOf(serial))).toBeCloseTo(serial, 8);
    }),
  );
});

test.each(ZONES)('%s: serials agree with what Intl shows', (name) => {
  const zone = createZone(name);
  const format = new Intl.DateTimeFormat('sv', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' });
  const instants = fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2050, 0, 1) / 1000 });
  fc.assert(
    fc.property(instants, (seconds) => {
      const date = new Date(seconds * 1000);
      const wall = new Date(Math.round(zone.serialOf(date) * 86_400_000) + Date.UTC(1899, 11, 30));
      expect(wall.toISOString().slice(0, 19).replace('T', ' ')).toBe(format.format(date));
    }),
  );
});

test('an hour that a clock change skips moves forward, one that it repeats is the first', () => {
  const zone = createZone('Europe/Madrid');
  const serial = (iso: string) => (Date.parse(`${iso}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  expect(zone.dateOf(serial('2026-03-29T02:30:00')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(zone.dateOf(serial('2026-10-25T02:30:00')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

test('a name that is no time zone is refused', () => {
  expect(() => createZone('Mars/Olympus')).toThrow(RangeError);
});
