import { stageSaid, undatedStages } from '../../../src/sidebar/import/undatedStages';

// prettier-ignore
test.each([
  ['mql_on', ['marketingqualifiedlead', 'Marketing Qualified Lead', 'MQL', 'Lead calificado para marketing', 'Lead qualificado pelo marketing', 'Lead cualificado por marketing']],
  ['sql_on', ['salesqualifiedlead', 'Sales Qualified Lead (SQL)', 'SQL', 'Lead calificado para ventas', 'Lead qualificado por vendas', 'Prospecto calificado para ventas']],
  ['opportunity_on', ['opportunity', 'Oportunidad', 'Oportunidade', 'Customer', 'Cliente', 'evangelist']],
  [undefined, ['', 'lead', 'Subscriber', 'Suscriptor', 'other', '1234567', 'Cliente potencial', 'unqualified']],
])('stageSaid() finds %s in what CRMs in three languages write', (key, stages) => {
  expect(stages.map(stageSaid)).toEqual(stages.map(() => key));
});

test('undatedStages() names the dates that the stages said lack, none that has a column of its own', () => {
  expect(undatedStages(['MQL', 'lead', 'Opportunity'], { lifecycle: 0 })).toEqual(['mql_on', 'opportunity_on']);
  expect(undatedStages(['MQL', 'Opportunity'], { lifecycle: 0, mql_on: 1 })).toEqual(['opportunity_on']);
  expect(undatedStages([], {})).toEqual([]);
});
