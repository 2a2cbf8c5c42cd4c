// The settings of a workbook as SQL to paste into BigQuery: whatever is pasted replaces what was there.

import type { Language } from '../../texts/language';
import { leadsView } from './leadsView';

export type SqlValue = string | number | null;

/** What the workbook agrees on, row by row; dates as ISO text, null where a cell is blank. */
export interface WarehouseSettings {
  readonly language: Language;
  readonly timeZone: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly mqlScore: number | null;
  readonly sqlFit: number | null;
  readonly dealSize: number | null;
  /** Days, hours, valid from, office, time zone. */
  readonly calendar: readonly (readonly SqlValue[])[];
  /** Day, hours, office. */
  readonly holidays: readonly (readonly SqlValue[])[];
  /** Stage, hours, attempts, days. */
  readonly classes: readonly (readonly SqlValue[])[];
  /** Place, action, label, points, most, half-life. */
  readonly rules: readonly (readonly SqlValue[])[];
  /** Place, persona, attribute, criterion, weight. */
  readonly personas: readonly (readonly SqlValue[])[];
  readonly owners: readonly (readonly SqlValue[])[];
}

/** The script; it ends by making the clock anew. */
export function settingsSql(settings: WarehouseSettings): string {
  const actions = settings.rules.map(([, , label]) => String(label ?? ''));
  return [
    table(
      'settings',
      'language STRING, time_zone STRING, period_start DATE, period_end DATE, mql_score FLOAT64, deal_size FLOAT64, sql_fit FLOAT64, first_day DATE, last_day DATE',
      [
        [
          settings.language,
          settings.timeZone,
          settings.periodStart,
          settings.periodEnd,
          settings.mqlScore,
          settings.dealSize,
          settings.sqlFit,
          '1990-01-01',
          '2100-01-01',
        ],
      ],
    ),
    table(
      'calendar',
      'place INT64, days STRING, hours STRING, valid_from DATE, office STRING, time_zone STRING',
      placed(settings.calendar),
    ),
    table('holidays', 'place INT64, day STRING, hours STRING, office STRING', placed(settings.holidays)),
    table('sla_classes', 'stage STRING, hours FLOAT64, attempts FLOAT64, days FLOAT64', settings.classes),
    table(
      'score_rules',
      'place INT64, action STRING, label STRING, points FLOAT64, most FLOAT64, half_life FLOAT64',
      settings.rules,
    ),
    table(
      'personas',
      'place INT64, persona STRING, attribute STRING, criterion STRING, weight FLOAT64',
      settings.personas,
    ),
    table('owners', 'owner STRING', settings.owners),
    `CREATE OR REPLACE VIEW acuerdo.leads_sheet AS\n${leadsView(settings.language, actions)};`,
    'CALL acuerdo.refresh();',
  ].join('\n\n');
}

/** Rows with their place before them: a table of BigQuery has no order. */
function placed(rows: readonly (readonly SqlValue[])[]): SqlValue[][] {
  return rows.map((row, i) => [i + 1, ...row]);
}

function table(name: string, columns: string, rows: readonly (readonly SqlValue[])[]): string {
  const types = columns.split(', ').map((column) => column.split(' ')[1] ?? '');
  const lines = rows.map((row) => `  (${types.map((type, i) => literal(row[i] ?? null, type)).join(', ')})`);
  return `CREATE OR REPLACE TABLE acuerdo.${name} AS\nSELECT * FROM UNNEST(ARRAY<STRUCT<${columns}>>[\n${lines.join(',\n')}\n]);`;
}

function literal(value: SqlValue, type: string): string {
  if (value === null || value === '') return 'NULL';
  if (type !== 'STRING' && type !== 'DATE') return String(Number(value));
  const text = String(value).replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\r?\n/g, '\\n');
  return type === 'DATE' ? `DATE '${text}'` : `'${text}'`;
}
