import { yesNo } from '../../src/words/yesNo';

test.each([
  ['Yes', true],
  [' SÍ ', true],
  ['¡Sí!', true],
  ['sim.', true],
  ['VERDADEIRO', true],
  ['✔️', true],
  ['no', false],
  ['No.', false],
  ['NÃO', false],
  ['Falso', false],
  ['Unchecked', false],
  ['', undefined],
  ['yesterday', undefined],
  ['nothing', undefined],
  ['10', undefined],
])('%j answers %j', (text, answer) => {
  expect(yesNo(text)).toBe(answer);
});
