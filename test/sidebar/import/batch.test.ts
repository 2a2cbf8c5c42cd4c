import { batchOf } from '../../../src/sidebar/import/batch';
import { openDraft, targetOf } from '../../../src/sidebar/import/draft';
import type { ImportStart } from '../../../src/gas/import/importTypes';
import { knownHeadings } from '../../../src/texts/headings';
import { leadFields } from '../../support/leadFields';

const start: ImportStart = {
  sheet: 'Leads',
  fields: leadFields,
  headings: knownHeadings(),
  rowsPerCall: 5000,
  locale: 'es_MX',
  language: 'es',
  timeZone: 'America/Mexico_City',
  today: '2026-11-28',
  answers: { yes: 'Aceptado', no: 'Rechazado' },
  lists: { owner: ['Laura'], source: [] },
};

test('batchOf() spells the words of lists as Settings does, new ones as the file does first', () => {
  const target = targetOf(start);
  const csv = 'ID,Owner,Source\n1,LAURA,Feria\n2,Zoé,FERIA\n3,zoe,feria \n';
  const draft = openDraft('a.csv', new TextEncoder().encode(csv), target);
  if ('problem' in draft) throw new Error(draft.problem);
  const { prepared, words } = batchOf(draft, target);
  expect(words).toEqual({ owner: ['Zoé'], source: ['Feria'] });
  const [owner, source] = ['owner', 'source'].map((key) => prepared.keys.indexOf(key));
  expect(prepared.rows.map(({ cells }) => [cells[owner ?? -1], cells[source ?? -1]])).toEqual([
    ['Laura', 'Feria'],
    ['Zoé', 'Feria'],
    ['Zoé', 'Feria'],
  ]);
});
