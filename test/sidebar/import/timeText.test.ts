import { readTime } from '../../../src/sidebar/import/timeText';

const at = (hours: number, minutes = 0, seconds = 0): number => (hours * 3600 + minutes * 60 + seconds) / 86400;

// prettier-ignore
test.each([
  ['',                             { day: 0 }],
  [' , ',                          { day: 0 }],
  ['t16:00:00z',                   { day: at(16), offset: 0 }],
  [' 16:30',                       { day: at(16, 30) }],
  [' 16:30:15.250',                { day: at(16, 30, 15) }],
  [' a las 16:30',                 { day: at(16, 30) }],
  [' as 16h30',                    { day: at(16, 30) }],
  [' at 4pm',                      { day: at(16) }],
  [', 3 p. m.',                    { day: at(15) }],
  [' 12:00 am',                    { day: 0 }],
  [' 12:00 pm',                    { day: at(12) }],
  [' 16:30 p. m.',                 { day: at(16, 30) }],
  [' 16h',                         { day: at(16) }],
  [' 9 hrs',                       { day: at(9) }],
  [' 24:00',                       { day: 1 }],
  [' 4:30 de la tarde',            { day: at(16, 30) }],
  [' 10:00 -03:00',                { day: at(10), offset: -180 }],
  [' 10:00 gmt-0600 (hora estandar central)', { day: at(10), offset: -360 }],
  [' 10:00 america/mexico_city',   { day: at(10), offset: 'america/mexico_city' }],
  [' 10:00 xyz',                   { day: at(10) }],
])('%j', (rest, time) => {
  expect(readTime(rest)).toEqual(time);
});

test.each([
  ' 16',
  ' 25:00',
  ' 24:01',
  ' 10:60',
  ' 10:00:60',
  ' 0:30 pm',
  ' 16:30 am',
  ' soon',
  ' 10:00 and more words',
  ' 10:3',
])('%j is no time', (rest) => {
  expect(readTime(rest)).toBeUndefined();
});
