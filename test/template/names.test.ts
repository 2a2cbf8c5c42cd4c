import { candidateNames, nameOf } from '../../src/template/names';
import { sheetSpecs } from '../../src/template/specs';
import { existingWith } from '../support/existingSheet';

const { leads } = sheetSpecs();

test('the preferred name is the one of the language, then names of our own', () => {
  expect(candidateNames('leads', 'es').slice(0, 3)).toEqual([
    'Prospectos',
    'Prospectos Acuerdo',
    'Prospectos Acuerdo 2',
  ]);
});

test.each([
  ['a new sheet', undefined, 'es', [], 'Prospectos'],
  ['a new sheet whose name somebody took', undefined, 'es', ['Prospectos'], 'Prospectos Acuerdo'],
  ['one more', undefined, 'es', ['Prospectos', 'Prospectos Acuerdo'], 'Prospectos Acuerdo 2'],
  ['a sheet renamed by hand', 'Pipeline', 'es', [], 'Pipeline'],
  ['a sheet built under a spare name', 'Prospectos Acuerdo', 'es', [], 'Prospectos Acuerdo'],
  ['a sheet of another language', 'Leads', 'es', [], 'Prospectos'],
  ['a sheet of another language whose new name is taken', 'Leads', 'es', ['Prospectos'], 'Prospectos Acuerdo'],
] as const)('%s', (_, name, language, foreign, wanted) => {
  expect(nameOf(leads, name === undefined ? undefined : existingWith({ name }), language, foreign)).toBe(wanted);
});

test('when every name is taken, the build says so', () => {
  expect(() => nameOf(leads, undefined, 'en', candidateNames('leads', 'en'))).toThrow(
    'Cannot name the sheet leads: every name it may take is taken',
  );
});
