import fc from 'fast-check';
import { planHandOut } from '../../../src/gas/forms/handOutPlan';

const owner = (name: string, share = 1, open = 0) => ({ name, share, open });

// prettier-ignore
test.each([
  ['in turn, when all carry the same',            4, [owner('Ana'), owner('Luis')],                       'Ana Luis Ana Luis'],
  ['to whoever has fewer open ones',              3, [owner('Ana', 1, 2), owner('Luis')],                 'Luis Luis Ana'],
  ['twice as many to who carries twice as much',  6, [owner('Ana', 2), owner('Luis', 1)],                 'Ana Ana Luis Ana Ana Luis'],
  ['none to who carries none',                    2, [owner('Ana', 0), owner('Luis', 1, 9)],              'Luis Luis'],
  ['none when nobody carries any',                2, [owner('Ana', 0)],                                   ''],
  ['none when there is nobody',                   2, [],                                                  ''],
  ['none when there is no lead',                  0, [owner('Ana')],                                      ''],
])('leads go %s', (_, leads, owners, wanted) => {
  expect(planHandOut(leads, owners).join(' ')).toBe(wanted);
});

test('every lead goes to somebody, and no two owners of one share end further apart than one lead', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 60 }), (people, leads) => {
      const owners = Array.from({ length: people }, (_, index) => owner(`o${index}`));
      const given = planHandOut(leads, owners);
      const counts = owners.map(({ name }) => given.filter((each) => each === name).length);
      expect(given).toHaveLength(leads);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});
