// A workbook with one bad row of each kind: no sheet shows an error, every figure leaves the rows out and says so.
import type { Workbook } from '../../src/host/workbook';
import { columnLetters } from '../../src/template/a1';
import { sheetSpecs } from '../../src/template/specs';
import { workbookTexts } from '../../src/texts/workbook';
import { edit, openFilled } from '../support/builtWorkbook';
import { errorCells } from '../support/cellValues';

const texts = workbookTexts('en');
const leads = sheetSpecs().leads.columns;
const letters = (key: string) => columnLetters(leads.findIndex((column) => column.key === key) + 1);

/** Column, what stands in it, and what is said of the row; '' where it still counts. */
const BAD = [
  ['created', "'yesterday", 'leads.badCreated'],
  ['created', '', 'leads.noCreated'],
  ['first_contact', '2026-01-01', 'leads.contactBefore'],
  ['won_on', '2026-01-01', 'leads.stageBefore'],
  ['won_on', '=NA()', 'leads.badDate'],
  ['opportunity_on', "'soon", 'leads.badDate'],
  ['visited_blog', '-3', 'leads.badAction'],
  ['value', '-5', 'leads.badNumber'],
  ['attempts', 'many', 'leads.badNumber'],
  ['size', '=1/0', ''],
  ['reason', '=NA()', 'leads.cellError'],
  ['accepted', '=1/0', 'leads.cellError'],
  ['email', 'lead@example.com', ''],
  ['email', 'Lead@example.com', 'leads.emailTwice'],
  ['owner', 'Nobody', 'leads.unknownOwner'],
] as const;

const isFormula = (typed: string) => typed.startsWith('=');

const FIRST_ROW = 3;
const cells = BAD.map(([key, typed], index) => ({ a1: `${letters(key)}${FIRST_ROW + index}`, typed }));
const said = BAD.map(([, , problem]) => (problem ? texts[problem] : ''));
const leftOut = said.filter(Boolean).length;

let workbook: Workbook;
let before: number;
const read = (sheet: 'dashboard' | 'reports' | 'leads', a1: string) =>
  workbook.read(texts[`${sheet}.name`], a1)[0]?.[0];

beforeAll(() => {
  workbook = openFilled('en');
  before = Number(read('dashboard', 'F11'));
  ['Ana Torres', 'Bruno Lima', 'Carla Méndez'].forEach((owner, index) =>
    workbook.type(texts['settings.name'], `H${7 + index}`, owner),
  );
  edit(
    workbook,
    `const sheet = workbook.getSheetByName(${JSON.stringify(texts['leads.name'])});
     for (const { a1, typed } of ${JSON.stringify(cells.filter(({ typed }) => !isFormula(typed)))})
       sheet.getRange(a1).clearDataValidations().setValue(typed);`,
  );
  // A script would store these as text, where the column is one of texts.
  for (const { a1, typed } of cells) if (isFormula(typed)) workbook.type(texts['leads.name'], a1, typed);
});

test('every row says what is wrong with it', () => {
  const last = FIRST_ROW + BAD.length - 1;
  const checks = workbook.display(texts['leads.name'], `${letters('check')}${FIRST_ROW}:${letters('check')}${last}`);
  expect(checks.flat()).toEqual(said);
});

test('no cell of the workbook is an error but those that were typed', () => {
  const typed = cells.filter(({ typed }) => isFormula(typed)).map(({ a1 }) => a1);
  const errors = errorCells(workbook).map((error) => error.split(' ')[0]);
  expect(errors.sort()).toEqual(typed.map((a1) => `${texts['leads.name']}!${a1}`).sort());
});

test('the figures leave the rows out, and the Dashboard says how many', () => {
  expect(read('dashboard', 'J20')).toBe(leftOut);
  expect(read('dashboard', 'F11')).toBe(before - leftOut);
  expect(read('reports', 'C38')).toBe(before - leftOut);
});

test('data health names each kind there is, and links to its first row', () => {
  const formulas = edit(
    workbook,
    `return workbook.getSheetByName(${JSON.stringify(texts['dashboard.name'])}).getRange('J21:J29').getFormulas().join('|');`,
  );
  const gid = edit(workbook, `return workbook.getSheetByName(${JSON.stringify(texts['leads.name'])}).getSheetId();`);
  expect(String(formulas).match(new RegExp(`"#gid=${String(gid)}"&"&range=A"`, 'g'))).toHaveLength(9);
  const kinds = [...new Set(said.filter(Boolean))];
  const first = (problem: string) => FIRST_ROW + said.indexOf(problem);
  const count = (problem: string) => said.filter((each) => each === problem).length;
  expect(workbook.display(texts['dashboard.name'], 'H21:J29')).toEqual(
    Array.from({ length: 9 }, (_, index) => {
      const problem = kinds[index];
      return problem === undefined ? ['', '', ''] : [problem, '', `${count(problem)} · row ${first(problem)} →`];
    }),
  );
});
