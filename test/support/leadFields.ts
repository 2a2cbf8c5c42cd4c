import type { ImportField, ImportKind } from '../../src/gas/import/importTypes';

const field = (key: string, heading: string, kind: ImportKind = 'text'): ImportField => ({ key, heading, kind });

/** The columns of an English Leads sheet that a file may fill. */
export const leadFields: readonly ImportField[] = [
  field('id', 'ID'),
  field('name', 'Name'),
  field('company', 'Company'),
  field('email', 'Email'),
  field('phone', 'Phone'),
  field('notes', 'Notes'),
  field('persona', 'Persona'),
  field('source', 'Source'),
  field('owner', 'Owner'),
  field('office', 'Office'),
  field('created', 'Created', 'date'),
  field('asked_info', 'Asked for information', 'action'),
  field('asked_advice', 'Asked for advice', 'action'),
  field('fit', 'Fit', 'percent'),
  field('accepted', 'Accepted?'),
  field('reason', 'Reason rejected'),
  field('first_contact', 'First contact', 'date'),
  field('attempts', 'Attempts', 'number'),
  field('mql_on', 'MQL on', 'date'),
  field('sql_on', 'SQL on', 'date'),
  field('won_on', 'Won on', 'date'),
  field('value', 'Value', 'number'),
];
