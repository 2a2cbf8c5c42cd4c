import { contentOf, inputs, textKeys, wordKeys } from '../../src/template/cells';

test('texts of a sheet are named in a line', () => {
  expect(textKeys('goals', 'goal share')).toEqual(['goals.goal', 'goals.share']);
  expect(() => textKeys('goals', 'goal nothing')).toThrow('Cannot name a text: there is no "goals.nothing"');
});

test('first values: words that follow the language, and values that do not', () => {
  expect(wordKeys('side', 'sales both')).toEqual([{ words: 'side.sales' }, { words: 'side.both' }]);
  expect(inputs(2, '')).toEqual([{ input: 2 }, { input: '' }]);
});

test.each([
  ['a formula', '=1+1', { formula: '=1+1' }],
  ['a text by its key', 'goals.goal', { text: 'goals.goal' }],
  ['any content as it is', { input: 3 }, { input: 3 }],
])('%s is what a cell holds', (_, filling, content) => {
  expect(contentOf(filling)).toEqual(content);
});

test('a word that is neither formula nor text is refused', () => {
  expect(() => contentOf('Goal')).toThrow('Cannot name a text: there is no "Goal"');
});
