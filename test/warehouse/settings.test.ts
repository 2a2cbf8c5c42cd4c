// The settings that the sidebar shows, pasted: each table holds them, and what is odd in a text stays text.

import { settingsSql } from '../../src/template/warehouse/settingsSql';
import type { WarehouseSettings } from '../../src/template/warehouse/settingsSql';
import { leadsSheet } from '../../src/template/sheets/leads';
import { columnNames } from '../../src/template/warehouse/leadsView';
import { agreeOnLeads, enter, madeUpLeads } from './support/leads';
import { installed } from './support/warehouse';

const ACTIONS = ['asked_info', 'visited_blog', 'downloaded_guide', 'social', 'asked_advice'];
const SETTINGS: WarehouseSettings = {
  language: 'es',
  timeZone: 'America/Bogota',
  periodStart: '2026-04-01',
  periodEnd: '2026-06-30',
  mqlScore: 40,
  sqlFit: 0.6,
  dealSize: 1500.5,
  calendar: [
    ['lunes a viernes', '9:00-13:00', null],
    ['sábado', '', '2026-05-01', "O'Higgins \\ Sur", 'America/Santiago'],
  ],
  holidays: [['*-12-25'], ['2026-05-01', '10:00-12:00', 'Bogotá']],
  classes: [['SQL', 2, 6, 14]],
  rules: ACTIONS.map((action, i) => [i + 1, action, `Acción "${i + 1}"?`, 10 * (i + 1), null, i === 0 ? 14 : null]),
  personas: [[1, 'Dirección', 'industry', 'SaaS, Fintech', 3]],
  owners: [],
};

test('pasted into BigQuery they are there, and the sheet Leads as of now comes under its headings', async () => {
  const now = Date.UTC(2026, 5, 17, 20);
  const bigQuery = await installed(now);
  try {
    agreeOnLeads(bigQuery);
    enter(bigQuery, madeUpLeads(40, 5, Date.UTC(2026, 4, 1), 40));
    // A clock of two years is enough for a test.
    const script = settingsSql(SETTINGS)
      .replace("DATE '1990-01-01'", "DATE '2026-01-01'")
      .replace("DATE '2100-01-01'", "DATE '2027-06-01'");
    await bigQuery.run(script);
    expect(bigQuery.rows('settings')).toMatchObject([{ language: 'es', deal_size: 1500.5, sql_fit: 0.6 }]);
    expect(bigQuery.rows('calendar')).toMatchObject([
      { place: 1, days: 'lunes a viernes', office: null },
      { place: 2, hours: null, office: "O'Higgins \\ Sur", time_zone: 'America/Santiago' },
    ]);
    expect(bigQuery.rows('holidays')).toMatchObject([{ day: '*-12-25', hours: null }, { office: 'Bogotá' }]);
    expect(bigQuery.rows('owners')).toEqual([]);
    const rows = await bigQuery.query('SELECT * FROM acuerdo.leads_sheet');
    expect(rows).toHaveLength(40);
    const labels = ACTIONS.map((_, i) => `Acción "${i + 1}"?`);
    expect(Object.keys(rows[0] ?? {})).toEqual(columnNames('es', labels));
    expect(Object.keys(rows[0] ?? {})).toHaveLength(leadsSheet().columns.length);
  } finally {
    bigQuery.stop();
  }
});
