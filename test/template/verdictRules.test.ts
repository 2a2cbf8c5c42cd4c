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
  expect(verdictRules('says.label', { '▲': 'warning' })).toEqual([
    { on: 'says.label', formula: startsWith('[says.$label]', '▲'), style: 'warning' },
  ]);
});
