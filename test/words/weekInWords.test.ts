// Opening hours told back, in three languages.

import { DAY_MS, HOUR_MS } from '../../src/calendar/civil';
import { ALWAYS_OPEN } from '../../src/calendar/week';
import type { Week } from '../../src/calendar/week';
import { blocksOfText, weekOf } from '../../src/words/openingHours';
import { weekInWords } from '../../src/words/weekInWords';

const day = (...hours: number[]): number[] => hours.map((hour) => hour * HOUR_MS);
const office = day(9, 18);

const LONG: Week = [[], office, office, office, office, day(9, 13, 14, 17.5), day(10, 12)];

// prettier-ignore
test.each([
  ['en_US', '45 hours a week: Mon-Fri 9:00-18:00'],
  ['es_MX', '45 horas a la semana: Lun-Vie 9:00-18:00'],
  ['pt_BR', '45 horas por semana: Seg-Sex 9:00-18:00'],
])('in %s a plain week is %s', (locale, words) => {
  expect(weekInWords([[], office, office, office, office, office, []], locale)).toBe(words);
});

test('days alike stand together, others each for itself, in the order of a working week', () => {
  expect(weekInWords(LONG, 'en_US')).toBe(
    '45:30 hours a week: Mon-Thu 9:00-18:00; Fri 9:00-13:00, 14:00-17:30; Sat 10:00-12:00',
  );
});

test('alike and not side by side, days are not joined', () => {
  expect(weekInWords([[], office, [], office, [], [], []], 'en_US')).toBe(
    '18 hours a week: Mon 9:00-18:00; Wed 9:00-18:00',
  );
});

test('one hour is one hour', () => {
  expect(weekInWords([[], day(9, 10), [], [], [], [], []], 'en_US')).toBe('1 hour a week: Mon 9:00-10:00');
});

test('never open and always open are said so', () => {
  const closed: Week = Array.from({ length: 7 }, () => []);
  const [never, always] = [closed, ALWAYS_OPEN].map((week) => weekInWords(week, 'en_US'));
  expect(never).not.toMatch(/\d/);
  expect(always).not.toBe(never);
  expect(weekInWords([[0, DAY_MS], [], [], [], [], [], []], 'en_US')).toContain('Sun 0:00-24:00');
});

test.each(['en_US', 'es_MX', 'pt_BR'])('what it says in %s of days and hours can be typed as a calendar', (locale) => {
  const refuse = (key: string, piece: string): never => {
    throw new Error(`${key}: ${piece}`);
  };
  const [, said = ''] = /: (.*)$/.exec(weekInWords(LONG, locale)) ?? [];
  expect(weekOf(blocksOfText(said, refuse))).toEqual(LONG);
});
