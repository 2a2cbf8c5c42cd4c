import type { HandOut } from '../../../src/gas/calls';
import type { Workbook } from '../../../src/host/workbook';
import { call, edit, openSmall } from '../../support/builtWorkbook';

let workbook: Workbook;

const plan = () => call<HandOut>(workbook, 'planLeads');
const handOut = ({ leads }: HandOut) => call<{ handed: number }>(workbook, 'handOutLeads', leads).handed;

/** Writes cells of a column of Leads by its heading, from the first lead on. */
function write(heading: string, values: readonly unknown[]): void {
  edit(
    workbook,
    `const sheet = workbook.getSheetByName('Leads');
     const column = sheet.getDataRange().getValues()[0].indexOf(${JSON.stringify(heading)}) + 1;
     const values = ${JSON.stringify(values)};
     sheet.getRange(2, column, values.length, 1).setValues(values.map((value) => [value]));`,
  );
}

function owners(): string {
  const cells = edit(
    workbook,
    `const [headings, ...rows] = workbook.getSheetByName('Leads').getDataRange().getValues();
     return rows.slice(0, 6).map((row) => row[headings.indexOf('Owner')] || '-').join(' ');`,
  );
  return String(cells);
}

beforeAll(() => {
  workbook = openSmall('en', 'leads');
  edit(workbook, `workbook.getRangeByName('Owners').offset(0, 0, 2, 1).setValues([['Ana'], ['Luis']]);`);
  write('Name', ['A', 'B', 'C', 'D', 'E', 'F']);
  write('Created', [46340, 46335, 46330, 46336, 46337, 46338]);
  write('Owner', ['', '', 'Ana', '', '', '']);
  write('Accepted?', ['', '', '', 'Rejected', '', '']);
});

test('leads without an owner are shown, the oldest first, with who would get them; nothing is written', () => {
  const { free, leads, owners: people } = plan();
  expect(free).toBe(4);
  expect(leads.map(({ name, owner }) => `${name} ${owner}`)).toEqual(['B Luis', 'E Ana', 'F Luis', 'A Ana']);
  expect(people).toEqual([
    { name: 'Ana', open: 1, gets: 2 },
    { name: 'Luis', open: 0, gets: 2 },
  ]);
  expect(owners()).toBe('- - Ana - - -');
});

test('a lead that somebody took meanwhile stays theirs; pressing twice changes nothing', () => {
  const shown = plan();
  write('Owner', ['', 'Ana', 'Ana']);
  expect(handOut(shown)).toBe(3);
  expect(owners()).toBe('Ana Ana Ana - Ana Luis');
  expect(handOut(shown)).toBe(0);
});

test('where the goal is split among owners, leads follow the shares', () => {
  write('Owner', ['', '', '', '', '', '']);
  edit(workbook, `workbook.getSheetByName('Goals').getRange('B56:C57').setValues([['luis', 0.75], ['Ana', 0.25]]);`);
  expect(plan().owners.map(({ name, gets }) => `${name} ${gets}`)).toEqual(['Ana 1', 'Luis 4']);
});

test('shares count without a goal, however names are spelt; nobody with a share of nothing gets any', () => {
  edit(workbook, `workbook.getRangeByName('Owners').offset(0, 0, 3, 1).setValues([['Ana'], ['Luis'], ['LUÍS ']]);`);
  workbook.type('Goals', 'C6', '');
  expect(plan().owners.map(({ name, gets }) => `${name} ${gets}`)).toEqual(['Ana 1', 'Luis 4']);
  edit(workbook, `workbook.getSheetByName('Goals').getRange('C56:C57').setValues([[0], [0]]);`);
  expect(plan().leads).toEqual([]);
  edit(
    workbook,
    `workbook.getSheetByName('Goals').getRange('C56:C57').clearDataValidations().setValues([['half'], ['']]);`,
  );
  expect(plan().owners.map(({ gets }) => gets)).toEqual([3, 2]);
  edit(workbook, `workbook.getSheetByName('Goals').getRange('I56:I57').setValues([[4], [0]]);`);
  expect(plan().owners.map(({ name, gets }) => `${name} ${gets}`)).toEqual(['Ana 0', 'Luis 5']);
});

test('who left the list, what was won or rejected meanwhile and formulas in between are left alone', () => {
  const shown = plan();
  expect(shown.leads).toHaveLength(5);
  edit(workbook, `workbook.getRangeByName('Owners').offset(0, 0, 3, 1).setValues([['Ana'], [''], ['']]);`);
  expect(handOut(shown)).toBe(0);
  edit(workbook, `workbook.getRangeByName('Owners').offset(0, 0, 2, 1).setValues([['Ana'], ['Luis']]);`);
  write('Won on', [46350]);
  edit(
    workbook,
    `const sheet = workbook.getSheetByName('Leads');
     const column = sheet.getDataRange().getValues()[0].indexOf('Owner') + 1;
     sheet.getRange(4, column).setFormula('="E"&"va"');`,
  );
  expect(handOut(shown)).toBe(3);
  expect(owners()).toBe('- Luis Eva - Luis Luis');
  expect(edit(workbook, `return workbook.getSheetByName('Leads').getDataRange().getFormulas()[3].join('')`)).toContain(
    'E',
  );
});
