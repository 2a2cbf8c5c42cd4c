import { argumentText, type Notation } from '../../../src/sidebar/formulas/argument';
import { notationOf } from '../../../src/sidebar/formulas/notation';

const comma: Notation = { separator: ';', decimal: ',', names: ['Calendar', 'As_of'] };
const point: Notation = { ...comma, separator: ',', decimal: '.' };

test.each([
  ['A2:A', 'A2:A'],
  ['$B$2', '$B$2'],
  ['P:T', 'P:T'],
  ['Leads!B2:B', 'Leads!B2:B'],
  ["'Próximos leads'!B2:F90", "'Próximos leads'!B2:F90"],
  ['calendar', 'calendar'],
  ['TRUE', 'TRUE'],
  ['HSTACK(10; 5)', 'HSTACK(10; 5)'],
  ['"ya entre comillas"', '"ya entre comillas"'],
])('the reference, name or formula %s stays as it is', (typed, text) => {
  expect(argumentText(typed, point)).toBe(text);
});

test.each([
  ['4', '4'],
  ['-12', '-12'],
  ['0.5', '5/10'],
  ['20%', '20/100'],
  ['2.5%', '25/1000'],
  ['.25', '25/100'],
  ['3,000,000', '3000000'],
  ['-1,250.5', '-12505/10'],
  ['3 000 000', '3000000'],
  ['12,000%', '12000/100'],
])('the number %s is written without a decimal point', (typed, text) => {
  expect(argumentText(typed, point)).toBe(text);
});

test('a decimal is what the locale says it is', () => {
  expect(argumentText('2,5', comma)).toBe('25/10');
  expect(argumentText('2,5', point)).toBe('"2,5"');
  expect(argumentText('3.000.000', comma)).toBe('3000000');
  expect(argumentText('1.250,5', comma)).toBe('12505/10');
  expect(argumentText('12,34,567', point)).toBe('"12,34,567"');
});

// prettier-ignore
test.each([
  ['3,000,000',     '3000000'],
  ['3.000.000',     '3000000'],
  ['3 000 000',     '3000000'],
  ['3\u00a0000\u202f000', '"3\u00a0000\u202f000"'],
  ['3\u202f000\u202f000', '3000000'],
  ["3'000'000",     '3000000'],
  ['1.250,75',      '125075/100'],
  ['1,250.75',      '125075/100'],
  ['1.250.000,5 %', '12500005/1000'],
  ['1.2.3',         '"1.2.3"'],
  ['3,00,000',      '"3,00,000"'],
  ['1,250.75.5',    '"1,250.75.5"'],
])('%s can only mean one thing, in every locale', (typed, text) => {
  expect([argumentText(typed, point), argumentText(typed, comma)]).toEqual([text, text]);
});

test('a single mark with three digits after it is what the locale says', () => {
  expect([argumentText('3.000', point), argumentText('3.000', comma)]).toEqual(['3000/1000', '3000']);
  expect([argumentText('3,000', point), argumentText('3,000', comma)]).toEqual(['3000', '3000/1000']);
});

test.each([
  ['Mon-Fri 09:00-18:00', '"Mon-Fri 09:00-18:00"'],
  ['2026-03-20 16:00', '"2026-03-20 16:00"'],
  ['shapley', '"shapley"'],
  ['dice "hola"', '"dice ""hola"""'],
  ['Ana', '"Ana"'],
])('anything else, such as %s, is text', (typed, text) => {
  expect(argumentText(typed, point)).toBe(text);
});

test('nothing typed is no argument', () => {
  expect(argumentText('   ', point)).toBe('');
});

test.each([
  ['es_MX', ',', '.'],
  ['en_US', ',', '.'],
  ['pt_BR', ';', ','],
  ['es_AR', ';', ','],
] as const)('%s parts arguments with %s and writes decimals with %s', (locale, separator, decimal) => {
  expect(notationOf(locale, [])).toEqual({ separator, decimal, names: [] });
});
