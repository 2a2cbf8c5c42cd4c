// Leads: one row a lead. Computed columns spill from their heading, so sorting and filtering rows cannot break them.

import { columnLetters } from '../a1';
import { ACTIONS, problems, sound, soundActions, soundCreated } from './leads/check';
import type { NumberFormat } from '../formats';
import type { CellSpec, ColumnSpec, Content, RuleSpec, SheetSpec, ValidationSpec } from '../spec';
import { PALETTE } from '../palette';
import type { TextKey } from '../../texts/workbook';

interface LeadColumn extends ColumnSpec {
  /** None where the heading is spilled by the column before. */
  readonly heading?: Content;
  readonly format: NumberFormat;
  readonly validation?: Omit<ValidationSpec, 'range'>;
  readonly width?: number;
}

type ComputedKey =
  | 'score'
  | 'stage'
  | 'status'
  | 'deadline'
  | 'hours'
  | 'promised'
  | 'why'
  | 'check'
  | 'counted'
  | 'answered'
  | 'period';

const ROWS = 1000;
const WIDTH = 130;

/** When each lead that counts was first answered. */
export const CONTACTED = '{leads.answered}';

/** The sheet Leads. */
export function leadsSheet(): SheetSpec {
  const columns = leadColumns();
  const inRow = (row: number, wanted: (column: LeadColumn) => boolean) =>
    columns.flatMap((column, index) => (wanted(column) ? [`${columnLetters(index + 1)}${row}`] : []));
  return {
    id: 'leads',
    name: 'leads.name',
    tabColor: PALETTE.teal,
    rows: ROWS,
    widths: columns.map(({ width }) => width ?? WIDTH),
    heights: [],
    frozenRows: 1,
    frozenColumns: 2,
    gridlines: true,
    anchor: { along: 'columns' },
    columns: columns.map(({ key, kind }) => ({ key, kind })),
    blocks: [],
    cells: columns.flatMap(headingCell),
    styles: [
      { ranges: inRow(1, (column) => !isComputed(column)), style: 'header' },
      { ranges: inRow(1, isComputed), style: 'headerComputed' },
      { ranges: inRow(2, isComputed), style: 'computed' },
    ],
    formats: columns.map(({ format }, index) => ({ ranges: [`${columnLetters(index + 1)}2`], format })),
    tiles: [],
    merges: [],
    validations: columns.flatMap(({ validation }, index) =>
      validation ? [{ ...validation, range: `${columnLetters(index + 1)}2` }] : [],
    ),
    rules: rules(letter(columns, 'status'), letter(columns, 'stage'), letter(columns, 'check')),
    names: [],
    protected: [`${letter(columns, 'check')}1:${letter(columns, 'why')}`],
    charts: [],
    fillDown: true,
  };
}

/**
 * The columns, left to right: who, what Acuerdo says of them, and all that is known. A computed column stands after
 * those of its row that change with it, which spares the local host from calculating it twice.
 *
 * The functions are given `counted` and `answered`, where rows with a problem are blank: they are strict, and one bad cell
 * would blank the whole column.
 */
function leadColumns(): readonly LeadColumn[] {
  const labels = 'HSTACK({"status.met"};{"status.late"};{"status.overdue"};{"status.risk"};{"status.pending"})';
  const clock = `{leads.counted};${CONTACTED};{leads.promised}`;
  const actions = soundActions();
  const contact = sound('{leads.first_contact}');
  const won = sound('{leads.won_on}');
  const fit = sound('IF({leads.fit}="";{leads.matched};{leads.fit})');
  const until = 'MIN(Period_end+1;INT(As_of)+1)';
  const inPeriod = `({leads.counted}>=Period_start)*({leads.counted}<${until})`;
  return [
    { ...text('id', 'leads.id'), width: 90 },
    { ...text('name', 'leads.lead'), width: 150 },
    { ...computed('check', 'general', problems()), width: 180 },
    { ...computed('counted', 'moment', soundCreated()), width: 120 },
    // A lead that was won was contacted, even if nobody noted when: it does not wait any more.
    {
      ...computed('answered', 'moment', `ARRAYFORMULA(IF(${contact}="";IF(${won}="";"";${won});${contact}))`),
      width: 120,
    },
    { ...computed('period', 'moment', `ARRAYFORMULA(IF(${inPeriod};{leads.counted};""))`), width: 120 },
    { ...computed('score', 'whole', `LEADSCORE(${actions};Score_rules;As_of;{leads.counted})`), width: 70 },
    { ...computed('stage', 'general', `LEADSTAGE({leads.score};ARRAYFORMULA(${fit});Mql_score;Sql_fit)`), width: 80 },
    {
      ...computed('promised', 'tenth', 'ARRAYFORMULA(IFERROR(VLOOKUP({leads.stage};Sla_classes;2;FALSE);""))'),
      width: 100,
    },
    { ...computed('status', 'general', `SLA_STATUS(${clock};As_of;Calendar;Holidays;${labels})`), width: 110 },
    {
      ...computed('deadline', 'moment', 'SLA_DEADLINE({leads.counted};{leads.promised};Calendar;Holidays)'),
      width: 120,
    },
    { ...computed('hours', 'tenth', `BUSINESS_HOURS({leads.counted};${contact};Calendar;Holidays)`), width: 90 },
    ...match(),
    { ...computed('why', 'general', `LEADSCORE_WHY(${actions};Score_rules;Score_actions;As_of)`), width: 280 },
    text('company', 'leads.company'),
    { ...text('email', 'leads.email'), width: 190 },
    text('industry', 'leads.industry'),
    text('size', 'leads.size'),
    text('role', 'leads.role'),
    text('country', 'leads.country'),
    listed('persona', 'leads.persona', 'J7:J36'),
    listed('source', 'leads.source', 'G7:G36'),
    listed('owner', 'leads.owner', 'H7:H36'),
    listed('office', 'leads.office', 'I7:I36'),
    moment('created', 'leads.created'),
    ...ACTIONS.map(action),
    numeric('fit', 'leads.fit', 'percent', 1),
    {
      ...text('accepted', 'leads.accepted'),
      validation: { rule: { kind: 'words', keys: ['leads.yes', 'leads.no'] }, strict: false },
    },
    listed('reason', 'leads.reason', 'K7:K36'),
    moment('first_contact', 'leads.first_contact'),
    numeric('attempts', 'leads.attempts', 'whole'),
    moment('mql_on', 'leads.mql_on'),
    moment('sql_on', 'leads.sql_on'),
    moment('opportunity_on', 'leads.opportunity_on'),
    moment('won_on', 'leads.won_on'),
    numeric('value', 'leads.value', 'whole'),
  ];
}

/** The persona suggested and how well the lead fits it: two columns of one formula. */
function match(): LeadColumn[] {
  const profiles = 'ARRAYFORMULA(IFERROR({leads.industry:country};""))';
  const headings = 'HSTACK({"leads.match"};{"leads.matched"})';
  const formula = `=VSTACK(${headings};PERSONA_FIT(${profiles};Persona_criteria;Persona_weights))`;
  return [
    { key: 'match', kind: 'computed', heading: { formula }, format: 'general', width: 200 },
    { key: 'matched', kind: 'computed', format: 'percent', width: 70 },
  ];
}

function text(key: string, heading: TextKey): LeadColumn {
  return { key, kind: 'text', heading: { text: heading }, format: 'text' };
}

/** A text chosen from a list of Settings; another is allowed, with a warning. */
function listed(key: string, heading: TextKey, range: string): LeadColumn {
  return { ...text(key, heading), validation: { rule: { kind: 'range', sheet: 'settings', range }, strict: false } };
}

function moment(key: string, heading: TextKey): LeadColumn {
  const validation = { rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' } as const;
  return { key, kind: 'date', heading: { text: heading }, format: 'moment', validation };
}

function numeric(key: string, heading: TextKey, format: 'whole' | 'percent', most?: number): LeadColumn {
  const rule = { kind: 'number', least: 0, ...(most === undefined ? {} : { most }) } as const;
  const kind = format === 'percent' ? 'percent' : 'number';
  return { key, kind, heading: { text: heading }, format, validation: { rule, strict: true } };
}

/** Headed by the name the action has on the sheet Definitions. */
function action(key: string, index: number): LeadColumn {
  return { key, kind: 'action', heading: { formula: `=INDEX(Score_actions;${index + 1})` }, format: 'general' };
}

function computed(key: ComputedKey, format: NumberFormat, formula: string): LeadColumn {
  return { key, kind: 'computed', heading: { formula: `=VSTACK({"leads.${key}"};${formula})` }, format };
}

function headingCell({ kind, heading }: LeadColumn, index: number): CellSpec[] {
  if (!heading) return [];
  const cell = { at: `${columnLetters(index + 1)}1`, content: heading };
  if (kind === 'computed') return [{ ...cell, note: 'leads.computedNote' }];
  return [kind === 'action' ? { ...cell, note: 'leads.actionNote' } : cell];
}

/** Colours repeat what the words say. */
function rules(status: string, stage: string, check: string): RuleSpec[] {
  const whenStatus = (key: TextKey, style: RuleSpec['style']) => ({
    ranges: [`${status}2:${status}`],
    formula: `=$${status}2={"${key}"}`,
    style,
  });
  return [
    whenStatus('status.met', 'good'),
    whenStatus('status.late', 'warning'),
    whenStatus('status.overdue', 'bad'),
    whenStatus('status.risk', 'warning'),
    { ranges: [`${stage}2:${stage}`], formula: `=$${stage}2="SQL"`, style: 'good' },
    { ranges: [`${check}2:${check}`], formula: `=LEN($${check}2)>0`, style: 'warning' },
  ];
}

function isComputed({ kind }: ColumnSpec): boolean {
  return kind === 'computed';
}

function letter(columns: readonly ColumnSpec[], key: string): string {
  return columnLetters(columns.findIndex((column) => column.key === key) + 1);
}
