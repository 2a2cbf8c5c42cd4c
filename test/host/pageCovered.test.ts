import { isCovered } from '../../src/host/page/isCovered';

const zone = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right });

test.each([
  ['nothing over it', [], false],
  ['one over all of it', [zone(0, 9, 0, 9)], true],
  ['one over a corner', [zone(0, 2, 0, 2)], false],
  ['two halves', [zone(1, 2, 1, 4), zone(3, 4, 0, 9)], true],
  [
    'four sides with a gap in the middle',
    [zone(1, 1, 1, 4), zone(4, 4, 1, 4), zone(2, 3, 1, 1), zone(2, 3, 4, 4)],
    false,
  ],
  ['rows that overlap', [zone(0, 3, 1, 4), zone(2, 5, 1, 4)], true],
])('a square with %s', (_, covers, covered) => {
  expect(isCovered(zone(1, 4, 1, 4), covers)).toBe(covered);
});
