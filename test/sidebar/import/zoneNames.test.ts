import { headingOffset, offsetOf, withoutZone } from '../../../src/sidebar/import/zoneNames';

test.each([
  ['z', 0],
  ['+00:00', 0],
  ['-06:00', -360],
  ['−0600', -360],
  ['+00', 0],
  ['gmt-6', -360],
  ['gmt+0530 (ist)', 330],
  ['utc', 0],
  ['est', -300],
  ['(utc)', 0],
  ['+0000 utc', 0],
  ['america/bogota', 'america/bogota'],
  ['marte/olympus', undefined],
  ['+99:00', undefined],
  ['hola', undefined],
])('offsetOf() reads %s', (text, minutes) => {
  expect(offsetOf(text)).toBe(minutes);
});

test.each([
  ['Created (UTC)', 0, 'Created'],
  ['Fecha de creación (GMT-6)', -360, 'Fecha de creación'],
  ['Create Date (CST)', -360, 'Create Date'],
  ['Created at UTC', 0, 'Created at'],
  ['created_at_utc', 0, 'created_at'],
  ['Created At [GMT]', 0, 'Created At'],
  ['Creado (America/Bogota)', 'america/bogota', 'Creado'],
  ['Value (USD)', undefined, 'Value (USD)'],
  ['Nombre(s)', undefined, 'Nombre(s)'],
])('headingOffset() finds the zone of %s', (heading, minutes, bare) => {
  expect([headingOffset(heading), withoutZone(heading)]).toEqual([minutes, bare]);
});
