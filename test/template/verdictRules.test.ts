import { startsWith, verdictRules } from '../../src/template/verdictRules';

test('verdictRules() colours whole places by the sign their first column starts with', () => {
  expect(verdictRules('says.label:note leads:result.kept')).toEqual([
    { on: 'says.label:note', formula: '=LEFT([says.$label];1)="✓"', style: 'good' },
    { on: 'says.label:note', formula: '=LEFT([says.$label];1)="✗"', style: 'bad' },
    { on: 'leads:result.kept', formula: '=LEFT([leads.$kept];1)="✓"', style: 'good' },
    { on: 'leads:result.kept', formula: '=LEFT([leads.$kept];1)="✗"', style: 'bad' },
  ]);
});

test('verdictRules() takes other signs', () => {
  expect(verdictRules('line*.label', { '▲': 'warning' })).toEqual([
    { on: 'line*.label', formula: startsWith('[line1.$label]', '▲'), style: 'warning' },
  ]);
});
