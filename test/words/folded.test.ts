import { folded } from '../../src/words/folded';

test('text compares without case, accents and space around it', () => {
  expect(folded('  SÁBADO ')).toBe(folded('sabado'));
  expect(folded('São João')).toBe('sao joao');
  expect(folded('Ñandú')).toBe('nandu');
});
