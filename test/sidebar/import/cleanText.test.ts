import { cleanText } from '../../../src/sidebar/import/cleanText';

test.each([
  ['outer and doubled spaces', '  Ana   Ruiz ', 'Ana Ruiz'],
  ['no-break spaces', '\u00a0Ana\u00a0Ruiz\u202f', 'Ana Ruiz'],
  ['zero-width letters', '\u200bAna\ufeff', 'Ana'],
  ['marks of direction', '\u202aana@x.mx\u202c', 'ana@x.mx'],
  ['carriage returns', 'Laura\r', 'Laura'],
  ['line ends of another system', 'one\r\ntwo ', 'one\ntwo'],
  ['tabs', 'Ana\tRuiz', 'Ana Ruiz'],
  ['a guard for zeros', '="00123"', '00123'],
  ['a guard for numbers', "'0045", '0045'],
  ['a guard against formulas', "'=1+1", '=1+1'],
  ['nothing that belongs', "d'Ávila's 👩‍💻 =x", "d'Ávila's 👩‍💻 =x"],
])('cleanText() takes off %s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('cleanText() reads the signs of web forms', () => {
  expect(['Ruiz &amp; Hijos', 'O&#39;Neil', 'a&nbsp;b', '&lt;5', 'R&D; x', 'AT&T'].map(cleanText)).toEqual([
    ...['Ruiz & Hijos', "O'Neil", 'a b', '<5', 'R&D; x', 'AT&T'],
  ]);
});
