import type { ContactNoted, LeadPlace } from '../../../src/gas/calls';
import type { Workbook } from '../../../src/host/workbook';
import { call, edit, openSampled } from '../../support/builtWorkbook';
import { killAtEachCall } from '../../support/killedRuns';

let workbook: Workbook;

const contact = (place: LeadPlace) => call<ContactNoted>(workbook, 'contactLead', place).outcome;

/** The samples nobody has contacted, and where they stand. */
function uncontacted(): LeadPlace[] {
  const rows: unknown = edit(
    workbook,
    `const [headings, ...rows] = workbook.getSheetByName('Leads').getDataRange().getValues();
     const [id, name, contact] = ['ID', 'Name', 'First contact'].map((heading) => headings.indexOf(heading));
     return rows.flatMap((row, i) => (row[id] && !row[contact] ? [{ row: i + 2, id: row[id], name: row[name] }] : []));`,
  );
  return JSON.parse(JSON.stringify(rows));
}

/** What the row of a lead holds of its contact: when, and attempts. */
function noted({ id }: LeadPlace): string {
  const cells = edit(
    workbook,
    `const [headings, ...rows] = workbook.getSheetByName('Leads').getDataRange().getValues();
     const row = rows.find((cells) => cells[headings.indexOf('ID')] === ${JSON.stringify(id)});
     const [contact, attempts] = ['First contact', 'Attempts'].map((heading) => row[headings.indexOf(heading)]);
     return (contact ? contact.toISOString() : 'never') + ' ' + attempts;`,
  );
  return String(cells);
}

function next(): LeadPlace {
  const [lead] = uncontacted();
  if (!lead) throw new Error('Cannot contact a lead: all were contacted');
  return lead;
}

beforeAll(() => {
  workbook = openSampled('en', 'leads');
});

test('a lead contacted now has the moment and one attempt more', () => {
  const lead = next();
  const attempts = Number(noted(lead).split(' ')[1]);
  expect(contact(lead)).toBe('noted');
  expect(noted(lead)).toBe(`2026-11-22T18:00:00.000Z ${attempts + 1}`);
  expect(contact(lead)).toBe('before');
  expect(noted(lead)).toBe(`2026-11-22T18:00:00.000Z ${attempts + 1}`);
});

test('the lead is found where it was sorted to, and one that is gone is told', () => {
  const lead = next();
  expect(contact({ ...lead, row: lead.row + 7 })).toBe('noted');
  expect(noted(lead)).toContain('2026-11-22');
  expect(contact({ row: 2, id: 'nobody', name: 'Nobody' })).toBe('gone');
});

test('killed at any call and clicked again, one attempt is counted', () => {
  const lead = next();
  const before = noted(lead);
  contact(lead);
  const after = noted(lead);
  const calls = killAtEachCall({
    workbook,
    restore() {
      while (noted(lead) !== before) workbook.undo();
    },
    run: () => workbook.run('contactLead', lead),
    sheets: ['Leads'],
    again() {
      contact(lead);
      expect(noted(lead)).toBe(after);
    },
  });
  expect(calls).toBeGreaterThan(3);
});
