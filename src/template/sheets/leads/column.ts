// A column of Leads: its key, its heading, and how its cells look and are checked.

import type { NumberFormat } from '../../formats';
import type { ColumnSpec, Content, ValidationSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';

export interface LeadColumn extends ColumnSpec {
  /** None where the heading is spilled by a column before. */
  readonly heading?: Content;
  /** The heading a formula of its own shows, of those people see. */
  readonly label?: TextKey;
  readonly format: NumberFormat;
  readonly note?: TextKey;
  readonly validation?: Omit<ValidationSpec, 'range'>;
  readonly width?: number;
}

/** A text people type. */
export function text(key: string, heading: TextKey, width?: number): LeadColumn {
  return { key, kind: 'text', heading: { text: heading }, format: 'text', ...(width !== undefined && { width }) };
}

/** A text chosen from a list of Settings; another is allowed, with a warning. */
export function listed(key: string, heading: TextKey, range: string): LeadColumn {
  return { ...text(key, heading), validation: { rule: { kind: 'range', sheet: 'settings', range }, strict: false } };
}

/** A date, or a date and time. */
export function moment(key: string, heading: TextKey): LeadColumn {
  const validation = { rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' } as const;
  return { key, kind: 'date', heading: { text: heading }, format: 'moment', validation };
}

/** A number from 0 on. */
export function numeric(key: string, heading: TextKey, format: 'whole' | 'percent', most?: number): LeadColumn {
  const rule = { kind: 'number', least: 0, ...(most === undefined ? {} : { most }) } as const;
  const kind = format === 'percent' ? 'percent' : 'number';
  return { key, kind, heading: { text: heading }, format, validation: { rule, strict: true } };
}

/** Headed by the name the action has on the sheet Definitions. */
export function action(key: string, index: number): LeadColumn {
  const heading = { formula: `=INDEX(Score_actions;${index + 1})` };
  return { key, kind: 'action', heading, format: 'general', note: 'leads.actionNote' };
}

/** What Acuerdo says of each lead, spilled from the heading, so that sorting and filtering rows cannot break it. */
export function computed(
  key: string,
  heading: TextKey,
  cells: string,
  { format, width }: { readonly format: NumberFormat; readonly width: number },
): LeadColumn {
  const formula = `=VSTACK({"${heading}"};${cells})`;
  return { key, kind: 'computed', heading: { formula }, label: heading, format, width, note: 'leads.computedNote' };
}
