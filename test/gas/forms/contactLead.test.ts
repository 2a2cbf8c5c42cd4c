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
     const [id, name, contact, email] = ['ID', 'Name', 'First contact', 'Email'].map((heading) => headings.indexOf(heading));
     return rows.flatMap((row, i) => (row[id] && !row[contact] ? [{ row: i + 2, id: row[id], name: row[name], email: row[email] }] : []));`,
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
  expect(contact({ row: 2, id: 'nobody', name: 'Nobody', email: '' })).toBe('gone');
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

/** Types into the row of a lead. */
function typed({ id }: LeadPlace, cells: Readonly<Record<string, string>>): void {
  edit(
    workbook,
    `const sheet = workbook.getSheetByName('Leads'), [headings, ...rows] = sheet.getDataRange().getValues();
     const row = rows.findIndex((cells) => cells[headings.indexOf('ID')] === ${JSON.stringify(id)}) + 2;
     const cells = ${JSON.stringify(cells)};
     for (const heading of Object.keys(cells)) {
       sheet.getRange(row, headings.indexOf(heading) + 1).clearDataValidations().setValue(cells[heading]);
     }`,
  );
}

test('a remark in place of the attempts stays', () => {
  const lead = next();
  typed(lead, { Attempts: 'dos llamadas' });
  expect(contact(lead)).toBe('noted');
  expect(noted(lead)).toBe('2026-11-22T18:00:00.000Z dos llamadas');
});

test('a lead whose name was corrected meanwhile is known by its id', () => {
  const lead = next();
  typed(lead, { Name: 'Somebody else' });
  expect(contact({ ...lead, row: 2 })).toBe('noted');
});

test('without an id, two of one name are told apart by e-mail; where nothing does, neither is touched', () => {
  const [one, other] = uncontacted();
  if (!one || !other) throw new Error('Cannot compare leads: there are too few');
  typed(one, { Name: 'Ana', Email: 'a@b.mx' });
  typed(other, { Name: 'Ana', Email: 'c@d.mx' });
  for (const { id } of [one, other]) typed({ ...one, id }, { ID: '' });
  const sorted = { row: 2, id: '', name: 'Ana' };
  const left = uncontacted().length;
  expect(contact({ ...sorted, email: '' })).toBe('gone');
  expect(contact({ ...sorted, name: '', email: '' })).toBe('gone');
  expect(contact({ ...sorted, email: 'c@d.mx' })).toBe('noted');
  expect(contact({ ...sorted, email: 'c@d.mx' })).toBe('before');
  expect(contact({ ...sorted, email: 'a@b.mx' })).toBe('noted');
  expect(uncontacted()).toHaveLength(left);
});
