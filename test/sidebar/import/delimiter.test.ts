import { delimiterOf, withoutTold } from '../../../src/sidebar/import/delimiter';

// prettier-ignore
test.each([
  ['commas',                              'a,b\n1,2\n',                               ','],
  ['semicolons with decimal commas',      'a;b\n1,5;2,5\n3,5;4,5\n',                  ';'],
  ['tabs',                                'a\tb\n1\t2\n',                             '\t'],
  ['bars',                                'a|b|c\n1|2|3\n',                           '|'],
  ['commas within quotes',                '"a;x","b;y"\n"1;x","2;y"\n',               ','],
  ['what it tells',                       'sep=;\na,b;c\n',                           ';'],
  ['what it tells, in quotes, behind a mark', '\uFEFF"sep=|"\na,b\n',                 '|'],
  ['a title above',                       'Leads of May, June\na;b;c\n1;2;3\n4;5;6\n', ';'],
  ['rows in outer quotes',                '"a,b"\n"1,2"\n',                           ','],
  ['one column',                          'name\nAna\n',                              ','],
  ['nothing',                             '',                                         ','],
])('a file of %s', (_, text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

// prettier-ignore
test.each([
  ['\uFEFFa,b',                'a,b'],
  ['sep=;\r\na;b',             'a;b'],
  ['"sep=,"\na,b',             'a,b'],
  ['sep=;;;\na;b',             'a;b'],
  ['separate\na',              'separate\na'],
  ['a\nsep=;',                 'a\nsep=;'],
])('what a spreadsheet would not show of %j is left out', (text, rest) => {
  expect(withoutTold(text)).toBe(rest);
});
