import fc from 'fast-check';
import { escaped, unescaped } from '../../../src/host/page/xmlText';

// prettier-ignore
test.each([
  ['Leads',            'Leads'],
  ['A & B',            'A &amp; B'],
  ['<b>',              '&lt;b&gt;'],
  ['say "hi"',         'say &quot;hi&quot;'],
  ["O'Hara",           "O'Hara"],
  ['&amp;',            '&amp;amp;'],
  ['a&lt;b',           'a&amp;lt;b'],
  ['',                 ''],
])('%p is written %p', (text, xml) => {
  expect([escaped(text), unescaped(xml)]).toEqual([xml, text]);
});

test('&apos; is read, too, and nothing is read twice', () => {
  expect([unescaped('O&apos;Hara'), unescaped('&amp;lt;')]).toEqual(["O'Hara", '&lt;']);
});

test('whatever is written is read as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", 'amp;', 'lt;', 'a', ' ') }), (text) =>
      expect(unescaped(escaped(text))).toBe(text),
    ),
  );
});
