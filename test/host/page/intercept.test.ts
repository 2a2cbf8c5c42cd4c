import type { DispatchResult, Model } from '@odoo/o-spreadsheet';
import { intercept } from '../../../src/host/page/intercept';
import { acceptSemicolons } from '../../../src/host/page/semicolons';
import { toEngineLocale } from '../../../src/host/engine/locale';

/** A model that keeps what it is told. */
function model(locale = 'en_US') {
  const told: unknown[] = [];
  const fake = {
    getters: { getLocale: () => toEngineLocale(locale) },
    dispatch(this: unknown, type: string, payload?: object) {
      told.push([type, payload, this === fake]);
      return { isSuccessful: true };
    },
  };
  return { told, model: fake as unknown as Model }; // all that is used of it
}

const dispatch = (to: Model, type: string, payload?: object): DispatchResult =>
  Reflect.apply(to.dispatch, to, [type, payload]);

test('a step sees each command before the grid’s engine, may change it, and answers for it', () => {
  const { model: engine, told } = model();
  intercept(engine, (type, payload, send) => send({ ...payload, seen: type }));
  expect(dispatch(engine, 'UPDATE_CELL', { content: 'a' })).toEqual({ isSuccessful: true });
  dispatch(engine, 'REQUEST_UNDO');
  expect(told).toEqual([
    ['UPDATE_CELL', { content: 'a', seen: 'UPDATE_CELL' }, true],
    ['REQUEST_UNDO', { seen: 'REQUEST_UNDO' }, true],
  ]);
});

test('a step that sends nothing on stops the command; of two the later is the first to see it', () => {
  const { model: engine, told } = model();
  const order: string[] = [];
  const stopped = { isSuccessful: false } as DispatchResult;
  intercept(engine, (_, payload, send) => (order.push('inner'), send(payload)));
  intercept(engine, (type, payload, send) => (order.push('outer'), type === 'STOP' ? stopped : send(payload)));
  expect(dispatch(engine, 'STOP')).toBe(stopped);
  dispatch(engine, 'GO');
  expect([order, told]).toEqual([['outer', 'outer', 'inner'], [['GO', {}, true]]]);
});

// prettier-ignore
test.each([
  // locale, command,       content,              as the engine gets it
  ['en_US', 'UPDATE_CELL',  '=SUM(1;2)',          '=SUM(1,2)'],
  ['es_MX', 'UPDATE_CELL',  '=IF(A1;"a;b";2)',    '=IF(A1,"a;b",2)'],
  ['es_ES', 'UPDATE_CELL',  '=SUM(1,5;2)',        '=SUM(1,5;2)'],
  ['en_US', 'UPDATE_CELL',  'one; two',           'one; two'],
  ['en_US', 'OTHER',        '=SUM(1;2)',          '=SUM(1;2)'],
  ['en_US', 'UPDATE_CELL',  undefined,            undefined],
])('in %s, %s of %p is %p', (locale, type, content, received) => {
  const { model: engine, told } = model(locale);
  acceptSemicolons(engine);
  dispatch(engine, type, { col: 1, content });
  expect(told).toEqual([[type, { col: 1, content: received }, true]]);
});
