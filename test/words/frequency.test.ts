// How often a meeting is held, as people write it.

import { frequencyOf } from '../../src/words/frequency';

// prettier-ignore
test.each([
  ['daily',       ['Daily', 'every day', 'Every working day', 'diario', 'Diaria', 'cada día', 'Cada día hábil', 'todos los días', 'todos los días hábiles', 'todo dia', 'todos os dias', 'todo dia útil', 'todos os dias úteis']],
  ['weekly',      ['Weekly', 'every week', 'EVERY  WEEK', 'semanal', 'semanalmente', 'Cada semana', 'todas las semanas', 'toda semana', 'todas as semanas']],
  ['fortnightly', ['fortnightly', 'biweekly', 'Every two weeks', 'every 2 weeks', 'every other week', 'quincenal', 'Quinzenal', 'cada dos semanas', 'cada 2 semanas', 'a cada duas semanas']],
  ['monthly',     ['Monthly', 'every month', 'mensual', 'Mensal', 'cada mes', 'cada mês', 'todos los meses', 'todos os meses', 'todo mês']],
  ['quarterly',   ['quarterly', 'every quarter', 'Every three months', 'every 3 months', 'Trimestral', 'cada tres meses', 'cada 3 meses', 'cada trimestre', 'a cada três meses']],
])('%s: %j', (frequency, texts) => {
  expect(texts.map((text) => [text, frequencyOf(text)])).toEqual(texts.map((text) => [text, frequency]));
});

test.each([[''], ['sometimes'], ['every four weeks'], ['weekly or so'], ['cada año'], ['never'], ['2']])(
  '%j names none that is known',
  (text) => {
    expect(frequencyOf(text)).toBeUndefined();
  },
);
