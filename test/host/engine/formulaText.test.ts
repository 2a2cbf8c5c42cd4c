import { toEngineFormula, toLocalFormula } from '../../../src/host/engine/formulaText';
import { toEngineLocale } from '../../../src/host/engine/locale';

const en = toEngineLocale('en_US');
const es = toEngineLocale('es_ES');

test.each([
  [en, '=SUM(1;2)', '=SUM(1,2)'],
  [en, '=SUM(1,2.5)', '=SUM(1,2.5)'],
  [en, '={1,2;3,4}', '={1,2;3,4}'],
  [en, '={SUM(1;2);3}', '={SUM(1,2);3}'],
  [en, '=IF(A1="a;b";"c;d";1)', '=IF(A1="a;b","c;d",1)'],
  [en, "=SUM('a;b'!A1;2)", "=SUM('a;b'!A1,2)"],
  [en, '="say ""x;y"""&A1', '="say ""x;y"""&A1'],
  [es, '=SUM(1,5;2)', '=SUM(1.5,2)'],
  [es, '={1\\2;3\\4}', '={1,2;3,4}'],
  [es, '=SUM(,5;"1,5")', '=SUM(.5,"1,5")'],
])('in %p, %s is %s to the engine', (locale, typed, engine) => {
  expect(toEngineFormula(typed, locale)).toBe(engine);
});

test.each([
  [en, '=SUM(1.5,2)', '=SUM(1.5,2)'],
  [es, '=SUM(1.5,2)', '=SUM(1,5;2)'],
  [es, '={1,2;3,4}', '={1\\2;3\\4}'],
  [es, '=IF(A1="1.5,2",1,2)', '=IF(A1="1.5,2";1;2)'],
])('in %p, the engine formula %s is shown as %s', (locale, engine, shown) => {
  expect(toLocalFormula(engine, locale)).toBe(shown);
});
