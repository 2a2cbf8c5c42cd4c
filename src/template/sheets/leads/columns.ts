// The columns of Leads, left to right: who, what Acuerdo says of them, what happened, what is known, and the machinery.

import { suggested } from '../../validations';
import type { TextKey } from '../../../texts/workbook';
import { ACTIONS, IS_MOVED, ROWS_MOVED } from './check';
import { action, computed, chosen, moment, numeric, text, type LeadColumn } from './column';
import { factColumns } from './facts';

/** Every column. */
export function leadColumns(): readonly LeadColumn[] {
  return [...who(), ...said(), ...happened(), ...known(), ...factColumns()];
}

function who(): LeadColumn[] {
  return [
    text('name', 'leads.lead', 150),
    text('company', 'leads.company'),
    { ...text('phone', 'leads.phone'), since: 2 },
    text('email', 'leads.email', 190),
    chosen('owner', 'leads.owner', 'owners'),
    chosen('source', 'leads.source', 'sources'),
    chosen('office', 'leads.office', 'offices'),
    moment('created', 'leads.created'),
  ];
}

/** References to the machinery, in the words of the workbook. */
function said(): LeadColumn[] {
  const stage = 'SWITCH({leads.stage};"Opportunity";{"stage.opportunity"};"Customer";{"stage.customer"};{leads.stage})';
  return [
    computed('status', 'leads.status', `ARRAYFORMULA(${inWords()})`, { format: 'general', width: 100 }),
    computed('due_by', 'leads.deadline', '{leads.deadline}', { format: 'moment', width: 125 }),
    computed('stage_shown', 'leads.stage', `ARRAYFORMULA(${stage})`, { format: 'general', width: 90 }),
    computed('points', 'leads.score', '{leads.score}', { format: 'whole', width: 65 }),
    computed('problem', 'leads.check', `ARRAYFORMULA(IF(${IS_MOVED};{"${ROWS_MOVED}"};{leads.check}))`, {
      format: 'general',
      width: 180,
    }),
  ];
}

const STATES: readonly (readonly [code: string, words: TextKey])[] = [
  ['met', 'status.met'],
  ['late', 'status.late'],
  ['overdue', 'status.overdue'],
  ['risk', 'status.risk'],
  ['pending', 'status.pending'],
];

function inWords(): string {
  return `SWITCH({leads.state};${STATES.map(([code, words]) => `"${code}";{"${words}"}`).join(';')};"")`;
}

function happened(): LeadColumn[] {
  return [
    moment('first_contact', 'leads.first_contact'),
    numeric('attempts', 'leads.attempts', 'whole'),
    computed('response', 'leads.hours', '{leads.hours}', { format: 'tenth', width: 90 }),
    {
      ...text('accepted', 'leads.accepted'),
      validation: suggested(['leads.yes', 'leads.no']),
    },
    chosen('reason', 'leads.reason', 'reasons'),
    moment('mql_on', 'leads.mql_on'),
    moment('sql_on', 'leads.sql_on'),
    moment('opportunity_on', 'leads.opportunity_on'),
    moment('won_on', 'leads.won_on'),
    numeric('value', 'leads.value', 'whole'),
    { ...text('notes', 'leads.notes', 220), since: 2 },
  ];
}

function known(): LeadColumn[] {
  const why = `LEADSCORE_WHY({leads.${ACTIONS[0]}:${ACTIONS[4]}};Score_rules;Score_actions;Today;3;{leads.counted})`;
  return [
    chosen('persona', 'leads.persona', 'personas'),
    computed('suggested', 'leads.match', '{leads.match}', { format: 'general', width: 200 }),
    numeric('fit', 'leads.fit', 'percent', 1),
    computed('fit_shown', 'leads.matched', '{leads.matched}', { format: 'percent', width: 70 }),
    text('industry', 'leads.industry'),
    text('size', 'leads.size'),
    text('role', 'leads.role'),
    text('country', 'leads.country'),
    ...ACTIONS.map(action),
    computed('why', 'leads.why', `IFERROR(${why};"")`, { format: 'general', width: 280 }),
    text('id', 'leads.id', 90),
  ];
}
