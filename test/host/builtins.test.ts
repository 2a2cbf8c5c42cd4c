import { openWith } from './support/addOn';

test.each([
  ['=IFERROR(SORT(FILTER(A1:A2;A1:A2=9));"none")', 'none'],
  ['=IFERROR(SORT(FILTER(A1:B2;A1:A2=9);2;TRUE);"none")', 'none'],
  ['=IFERROR(ARRAY_CONSTRAIN(SORT(FILTER(A1:A2;A1:A2=9));1;1);"none")', 'none'],
  ['=SORT(NA())', '#N/A'],
  ['=SORT("one")', 'one'],
  ['=SORT(A1:A2)', 1],
  ['=SORT(A1:A2;1;FALSE)', 2],
])('%s passes an error on and sorts what is there', (formula, shown) => {
  const workbook = openWith('');
  workbook.type('Sheet1', 'A1', '2');
  workbook.type('Sheet1', 'A2', '1');
  workbook.type('Sheet1', 'D1', formula);
  expect(workbook.read('Sheet1', 'D1')).toEqual([[shown]]);
});
