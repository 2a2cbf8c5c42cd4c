import { headingText } from '../../../src/sidebar/import/headingText';
import { sayIn } from '../../../src/sidebar/say';
import { sidebarTexts } from '../../../src/texts/sidebar';

// prettier-ignore
test.each([
  [0,   'en', 'column A (no heading)'],
  [25,  'es', 'columna Z (sin encabezado)'],
  [26,  'en', 'column AA (no heading)'],
  [51,  'pt', 'coluna AZ (sem cabeçalho)'],
  [52,  'en', 'column BA (no heading)'],
  [701, 'en', 'column ZZ (no heading)'],
  [702, 'en', 'column AAA (no heading)'],
] as const)('the column %d without a heading is known by its letters, in %s', (column, language, text) => {
  expect(headingText({ headings: [] }, column, sayIn(sidebarTexts(language)))).toBe(text);
});

test('a column with a heading is called by it', () => {
  expect(headingText({ headings: ['', 'Email'] }, 1, sayIn(sidebarTexts('en')))).toBe('Email');
});
