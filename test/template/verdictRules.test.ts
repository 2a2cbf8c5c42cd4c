import { verdictRules } from '../../src/template/verdictRules';

test('verdictRules() colours a whole line by the sign its first cell starts with', () => {
  expect(verdictRules(['B11:H11', 'D14:H14'])).toEqual([
    { ranges: ['B11:H11'], formula: '=LEFT($B11;1)="✓"', style: 'good' },
    { ranges: ['B11:H11'], formula: '=LEFT($B11;1)="✗"', style: 'bad' },
    { ranges: ['D14:H14'], formula: '=LEFT($D14;1)="✓"', style: 'good' },
    { ranges: ['D14:H14'], formula: '=LEFT($D14;1)="✗"', style: 'bad' },
  ]);
});
