import { escaped } from '../../src/gas/escaped';

// prettier-ignore
test.each([
  ['<b>Norte</b>',     '&lt;b&gt;Norte&lt;/b&gt;'],
  ['R&D',              'R&amp;D'],
  ['&lt;',             '&amp;lt;'],
  ['a "quoted" word',  'a &quot;quoted&quot; word'],
  ['Años: 5 × 3',      'Años: 5 × 3'],
  ['',                 ''],
])('%p in a page is %p', (text, markup) => {
  expect(escaped(text)).toBe(markup);
});
