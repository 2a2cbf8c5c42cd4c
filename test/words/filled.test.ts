import { filled } from '../../src/words/filled';

// prettier-ignore
test.each([
  ['{sheet} is full',         { sheet: 'Leads' },                       'Leads is full'],
  ['{1} of {2}',              { 1: 3, 2: '10' },                        '3 of 10'],
  ['{name}, {name}!',         { name: 'Ana' },                          'Ana, Ana!'],
  ['“{name}” is gone',        { name: 'A$&B $1 $$ $`' },                '“A$&B $1 $$ $`” is gone'],
  ['{sheet}: {column}',       { sheet: '{column}', column: 'Name' },    '{column}: Name'],
  ['{name} and {other}',      { name: '' },                             ' and {other}'],
  ['{a}',                     { a: 0 },                                 '0'],
  ['no place { } {a b}',      { a: 1 },                                 'no place { } {a b}'],
])('%s', (sentence, places, expected) => {
  expect(filled(sentence, places)).toBe(expected);
});
