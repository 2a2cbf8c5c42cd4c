import { otherZone } from '../../src/sidebar/otherZone';

const NOVEMBER = Date.UTC(2026, 10, 22, 18);
const JULY = Date.UTC(2026, 6, 1, 18);

// prettier-ignore
test.each([
  ['Etc/GMT',             'America/Mexico_City', NOVEMBER, 'America/Mexico_City'],
  ['America/Mexico_City', 'America/Mexico_City', NOVEMBER, undefined],
  ['America/Monterrey',   'America/Mexico_City', NOVEMBER, undefined],
  ['America/Chicago',     'America/Mexico_City', NOVEMBER, undefined],
  ['America/Chicago',     'America/Mexico_City', JULY,     'America/Mexico_City'],
  ['Nowhere/Land',        'America/Mexico_City', NOVEMBER, undefined],
])('where the sheet has %s and the person %s at %i, the other zone is %4$s', (sheet, own, at, other) => {
  expect(otherZone(sheet, own, at)).toBe(other);
});
