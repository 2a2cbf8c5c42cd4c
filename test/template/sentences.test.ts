// Sentences of the template with figures in them, as formulas write them.
import { withSentences } from '../../src/template/sentences';

const texts = { 'goals.kept': '✓ All of {1}.', 'goals.pastMean': '{1} on "average", {2} of {1}' };

// prettier-ignore
test.each([
  ['=IF(A1;{"goals.kept"}(B2);"")',                     '=IF(A1;"✓ All of "&B2&".";"")'],
  ['={"goals.kept"}(TEXT(SUM(B2;B3);"0;0"))',           '="✓ All of "&TEXT(SUM(B2;B3);"0;0")&"."'],
  ['={"goals.pastMean"}(A1;{"goals.kept"}(A2))',        '=A1&" on ""average"", "&"✓ All of "&A2&"."&" of "&A1'],
  ['=LEFT({"goals.kept"}(A1)&B1;9)',                    '=LEFT(("✓ All of "&A1&".")&B1;9)'],
  ['={"goals.kept"}&"{""goals.kept""}(A1)"',            '={"goals.kept"}&"{""goals.kept""}(A1)"'],
])('%s is written %s', (formula, written) => {
  expect(withSentences(formula, texts)).toBe(written);
});

test.each([
  ['={"goals.pastMean"}(A1)', 'nothing fills {2}'],
  ['={"goals.nothing"}(A1)', 'there is no text "goals.nothing"'],
  ['={"goals.kept"}(A1', 'has no end'],
])('%s cannot be written: %s', (formula, message) => {
  expect(() => withSentences(formula, texts)).toThrow(message);
});
