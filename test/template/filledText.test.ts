import { figureText, filledText, percentText, signedText, wholeText } from '../../src/template/filledText';

test('filledText() fills the places in order, whatever stands in them', () => {
  expect(filledText('dashboard.goalDetail', 'A1', 'B1&""')).toBe('{"dashboard.goalDetail"}(A1;B1&"")');
  expect(filledText('dashboard.goalDetail')).toBe('{"dashboard.goalDetail"}');
});

test('figures are written as sentences write them', () => {
  expect(wholeText('A1')).toBe('TEXT(A1;"#,##0")');
  expect(percentText('A1')).toBe('TEXT(A1;"0%")');
  expect(signedText('A1')).toBe(`IF(A1<0;"−";"+")&${figureText('ABS(A1)')}`);
});
