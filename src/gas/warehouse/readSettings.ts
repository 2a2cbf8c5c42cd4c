// The settings of the workbook as BigQuery takes them.

import { dayOf } from '../clock';
import { leadsSheet } from '../../template/sheets/leads';
import { ATTRIBUTE_KEYS } from '../../template/warehouse/attributes';
import type { SqlValue, WarehouseSettings } from '../../template/warehouse/settingsSql';
import { settingsSql } from '../../template/warehouse/settingsSql';
import type { Language } from '../../texts/language';

/** The settings as SQL to paste. */
export function warehouseSql(language: Language): { readonly sql: string } {
  return { sql: settingsSql(readSettings(language)) };
}

function readSettings(language: Language): WarehouseSettings {
  const workbook = SpreadsheetApp.getActive();
  const cells = (name: string): unknown[][] => workbook.getRangeByName(name)?.getValues() ?? [];
  const filled = (name: string) => cells(name).filter(([first]) => first !== '');
  const one = (name: string): SqlValue => sqlValue(cells(name)[0]?.[0]);
  const number = (name: string) => (typeof one(name) === 'number' ? Number(one(name)) : null);
  const day = (name: string) => dayOf(cells(name)[0]?.[0]) || null;
  const actions = leadsSheet().columns.flatMap(({ key, kind }) => (kind === 'action' ? [key] : []));
  const rules = cells('Score_rules');
  return {
    language,
    timeZone: workbook.getSpreadsheetTimeZone(),
    periodStart: day('Period_start'),
    periodEnd: day('Period_end'),
    mqlScore: number('Mql_score'),
    sqlFit: number('Sql_fit'),
    dealSize: number('Deal_size'),
    calendar: filled('Calendar').map((row) => row.map(sqlValue)),
    holidays: filled('Holidays').map((row) => row.map(sqlValue)),
    classes: cells('Sla_classes').map(([stage, , ...rest], i) =>
      [stage, cells('Sla_hours')[i]?.[0], ...rest].map(sqlValue),
    ),
    rules: cells('Score_actions').flatMap(([label], i) => {
      const [points = '', most = '', halfLife = ''] = rules[i] ?? [];
      return points === '' ? [] : [[i + 1, actions[i] ?? '', label, points, most, halfLife].map(sqlValue)];
    }),
    personas: personas(cells('Persona_criteria').slice(1), cells('Persona_weights')[0] ?? []),
    owners: filled('Owners').map((row) => row.slice(0, 1).map(sqlValue)),
  };
}

function personas(rows: readonly (readonly unknown[])[], weights: readonly unknown[]): SqlValue[][] {
  return rows.flatMap(([persona, ...criteria], place) =>
    ATTRIBUTE_KEYS.flatMap((attribute, i) => {
      const isAsked = persona !== '' && criteria[i] !== '' && criteria[i] !== undefined;
      return isAsked ? [[place + 1, persona, attribute, criteria[i], weights[i]].map(sqlValue)] : [];
    }),
  );
}

/** A cell in SQL: a date as its day. */
function sqlValue(cell: unknown): SqlValue {
  if (cell === '' || cell === undefined || cell === null) return null;
  return typeof cell === 'number' ? cell : dayOf(cell) || String(cell);
}
