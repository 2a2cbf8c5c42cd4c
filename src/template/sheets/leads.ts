// Leads: one row a lead. Computed columns spill from their heading, so sorting and filtering rows cannot break them.

import { columnLetters } from '../a1';
import type { NumberFormat } from '../formats';
import type { CellSpec, ColumnSpec, Content, SheetSpec, ValidationKind } from '../spec';
import { PALETTE } from '../styles';
import type { TextKey } from '../../texts/workbook';

interface LeadColumn extends ColumnSpec {
  readonly heading: Content;
  readonly width: number;
  readonly format: NumberFormat;
  readonly validation?: { readonly rule: ValidationKind; readonly strict: boolean; readonly help?: TextKey };
}

const ROWS = 1000;

/** The columns of Leads, left to right. */
function leadColumns(): readonly LeadColumn[] {
  return [
    text('id', 'leads.id', 110),
    text('name', 'leads.lead', 150),
    computed(
      'score',
      80,
      'whole',
      '=VSTACK({"leads.score"};LEADSCORE({leads.asked_info:asked_advice};Score_rules;As_of;{leads.id}))',
    ),
    computed('stage', 80, 'general', '=VSTACK({"leads.stage"};LEADSTAGE({leads.score};{leads.fit};Mql_score;Sql_fit))'),
    computed(
      'status',
      96,
      'general',
      `=VSTACK({"leads.status"};SLA_STATUS(${CLOCK};As_of;Calendar;Holidays;${LABELS}))`,
    ),
    computed(
      'deadline',
      130,
      'moment',
      '=VSTACK({"leads.deadline"};SLA_DEADLINE({leads.created};{leads.promised};Calendar;Holidays))',
    ),
    computed(
      'hours',
      96,
      'tenth',
      '=VSTACK({"leads.hours"};BUSINESS_HOURS({leads.created};{leads.first_contact};Calendar;Holidays))',
    ),
    computed(
      'promised',
      96,
      'tenth',
      '=VSTACK({"leads.promised"};ARRAYFORMULA(IF({leads.created}="";"";IFERROR(VLOOKUP({leads.stage};Sla_classes;2;FALSE);""))))',
    ),
    text('company', 'leads.company', 130),
    text('email', 'leads.email', 180),
    listed('persona', 'leads.persona', 'List_personas'),
    listed('source', 'leads.source', 'List_sources'),
    listed('owner', 'leads.owner', 'List_owners'),
    listed('office', 'leads.office', 'List_offices'),
    moment('created', 'leads.created'),
    ...['asked_info', 'visited_blog', 'downloaded_guide', 'social', 'asked_advice'].map(action),
    {
      key: 'fit',
      kind: 'percent',
      heading: { text: 'leads.fit' },
      width: 80,
      format: 'percent',
      validation: { rule: { kind: 'number', least: 0, most: 1 }, strict: true, help: 'definitions.fitHint' },
    },
    {
      key: 'accepted',
      kind: 'text',
      heading: { text: 'leads.accepted' },
      width: 110,
      format: 'text',
      validation: { rule: { kind: 'words', keys: ['leads.yes', 'leads.no'] }, strict: false },
    },
    { ...listed('reason', 'leads.reason', 'List_reasons'), width: 190 },
    moment('first_contact', 'leads.first_contact'),
    {
      key: 'attempts',
      kind: 'number',
      heading: { text: 'leads.attempts' },
      width: 110,
      format: 'whole',
      validation: { rule: { kind: 'number', least: 0 }, strict: true },
    },
    moment('mql_on', 'leads.mql_on'),
    moment('sql_on', 'leads.sql_on'),
    moment('opportunity_on', 'leads.opportunity_on'),
    moment('won_on', 'leads.won_on'),
    {
      key: 'value',
      kind: 'number',
      heading: { text: 'leads.value' },
      width: 110,
      format: 'whole',
      validation: { rule: { kind: 'number', least: 0 }, strict: true },
    },
  ];
}

/** The sheet Leads. */
export function leadsSheet(): SheetSpec {
  const columns = leadColumns();
  const of = (wanted: (column: LeadColumn) => boolean, row: number) =>
    columns.flatMap((column, index) => (wanted(column) ? [`${columnLetters(index + 1)}${row}`] : []));
  const isComputed = ({ kind }: LeadColumn) => kind === 'computed';
  const status = letter(columns, 'status');
  const stage = letter(columns, 'stage');
  return {
    id: 'leads',
    name: 'leads.name',
    tabColor: PALETTE.teal,
    rows: ROWS,
    widths: columns.map(({ width }) => width),
    frozenRows: 1,
    frozenColumns: 2,
    gridlines: true,
    anchor: { along: 'columns' },
    columns: columns.map(({ key, kind }) => ({ key, kind })),
    cells: columns.map(headingCell),
    styles: [
      { ranges: of((column) => !isComputed(column), 1), style: 'header' },
      { ranges: of(isComputed, 1), style: 'headerComputed' },
      { ranges: of(isComputed, 2), style: 'computed' },
    ],
    formats: columns.map(({ format }, index) => ({ ranges: [`${columnLetters(index + 1)}2`], format })),
    merges: [],
    validations: columns.flatMap(({ validation }, index) =>
      validation ? [{ ...validation, range: `${columnLetters(index + 1)}2` }] : [],
    ),
    rules: [
      statusRule(status, 'status.met', 'good'),
      statusRule(status, 'status.late', 'warning'),
      statusRule(status, 'status.overdue', 'bad'),
      statusRule(status, 'status.risk', 'warning'),
      { ranges: [`${stage}2:${stage}`], formula: `=$${stage}2="SQL"`, style: 'good' },
    ],
    names: [],
    protected: [`${letter(columns, 'score')}1:${letter(columns, 'promised')}`],
    charts: [],
    fillDown: true,
  };
}

const CLOCK = '{leads.created};{leads.first_contact};{leads.promised}';
const LABELS = 'HSTACK({"status.met"};{"status.late"};{"status.overdue"};{"status.risk"};{"status.pending"})';

function text(key: string, heading: TextKey, width: number): LeadColumn {
  return { key, kind: 'text', heading: { text: heading }, width, format: 'text' };
}

function listed(key: string, heading: TextKey, name: string): LeadColumn {
  return { ...text(key, heading, 130), validation: { rule: { kind: 'name', name }, strict: false } };
}

function moment(key: string, heading: TextKey): LeadColumn {
  const validation = { rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' } as const;
  return { key, kind: 'date', heading: { text: heading }, width: 130, format: 'moment', validation };
}

function action(key: string, index: number): LeadColumn {
  return {
    key,
    kind: 'action',
    heading: { formula: `=INDEX(Score_actions;${index + 1})` },
    width: 110,
    format: 'general',
  };
}

function computed(key: string, width: number, format: NumberFormat, formula: string): LeadColumn {
  return { key, kind: 'computed', heading: { formula }, width, format };
}

function headingCell({ kind, heading }: LeadColumn, index: number): CellSpec {
  const cell = { at: `${columnLetters(index + 1)}1`, content: heading };
  if (kind === 'computed') return { ...cell, note: 'leads.computedNote' };
  return kind === 'action' ? { ...cell, note: 'leads.actionNote' } : cell;
}

function statusRule(column: string, key: TextKey, style: 'good' | 'warning' | 'bad') {
  return { ranges: [`${column}2:${column}`], formula: `=$${column}2={"${key}"}`, style };
}

function letter(columns: readonly LeadColumn[], key: string): string {
  return columnLetters(columns.findIndex((column) => column.key === key) + 1);
}
