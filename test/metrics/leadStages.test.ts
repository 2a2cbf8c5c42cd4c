// Which stages a lead has reached.

import { STAGES, impliedReached, stageOf } from '../../src/metrics/leadStages';

const NO = NaN;

// prettier-ignore
test.each([
  ['nothing noted',                         [NO, NO, NO, NO], [NO, NO, NO, NO], 'Lead'],
  ['a date each',                           [1, 2, 3, 4],     [1, 2, 3, 4],     'Customer'],
  ['only won: it passed every stage then',  [NO, NO, NO, 9],  [9, 9, 9, 9],     'Customer'],
  ['only an opportunity',                   [NO, NO, 5, NO],  [5, 5, 5, NO],    'Opportunity'],
  ['a stage left out',                      [1, NO, 3, NO],   [1, 3, 3, NO],    'Opportunity'],
  ['only MQL',                              [1, NO, NO, NO],  [1, NO, NO, NO],  'MQL'],
  ['only SQL',                              [NO, 2, NO, NO],  [2, 2, NO, NO],   'SQL'],
  ['a later stage dated earlier',           [7, 2, NO, NO],   [2, 2, NO, NO],   'SQL'],
  ['all dates the wrong way round',         [4, 3, 2, 1],     [1, 1, 1, 1],     'Customer'],
])('%s', (_, noted, reached, stage) => {
  expect(impliedReached(noted)).toEqual(reached);
  expect(stageOf(impliedReached(noted))).toBe(stage);
});

test('what is noted beyond the four stages means nothing', () => {
  expect(impliedReached([1, NO, NO, NO, 2])).toEqual([1, NO, NO, NO]);
});

test('the last stage decides, even where an earlier one is missing', () => {
  expect(stageOf([NO, NO, 5, NO])).toBe('Opportunity');
  expect(STAGES).toEqual(['Lead', 'MQL', 'SQL', 'Opportunity', 'Customer']);
});
