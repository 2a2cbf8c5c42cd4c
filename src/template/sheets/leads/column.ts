// A column of Leads: its key, its heading, and how its cells look and are checked.

import { A_DAY, listed, numberFrom } from '../../validations';
import type { Validation } from '../../formSheet';
import type { NumberFormat } from '../../formats';
import type { ColumnSpec, Content } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { listRange } from '../settings/rows';

export interface LeadColumn extends ColumnSpec {
  /** None where the heading is spilled by a column before. */
  readonly heading?: Content;
  /** The heading a formula of its own shows, of those people see. */
  readonly label?: TextKey;
  readonly format: NumberFormat;
  readonly note?: TextKey;
  readonly validation?: Validation;
  readonly width?: number;
}

/** A text people type. */
export function text(key: string, heading: TextKey, width?: number): LeadColumn {
  return { key, kind: 'text', heading: { text: heading }, format: 'text', ...(width !== undefined && { width }) };
}

/** A text chosen from a list of Settings; another is allowed, with a warning. */
export function chosen(key: string, heading: TextKey, list: Parameters<typeof listRange>[0]): LeadColumn {
  return { ...text(key, heading), validation: listed('settings', listRange(list)) };
}

/** A date, or a date and time. */
export function moment(key: string, heading: TextKey): LeadColumn {
  return { key, kind: 'date', heading: { text: heading }, format: 'moment', validation: A_DAY };
}

/** A number from 0 on. */
export function numeric(key: string, heading: TextKey, format: 'whole' | 'percent', most?: number): LeadColumn {
  const kind = format === 'percent' ? 'percent' : 'number';
  return { key, kind, heading: { text: heading }, format, validation: numberFrom(0, most) };
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
