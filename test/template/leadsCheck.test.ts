// One bad row says what is wrong with it, is left out of every figure, and leaves the other rows as they were.
import type { Workbook } from '../../src/host/workbook';
import { columnLetters } from '../../src/template/a1';
import { workbookTexts } from '../../src/texts/workbook';
import { openFilled } from '../support/builtWorkbook';
import { errorCells } from '../support/cellValues';

const texts = workbookTexts('en');
const LEADS = texts['leads.name'];
const DASHBOARD = texts['dashboard.name'];

let workbook: Workbook;
let headings: string[];

beforeAll(() => {
  workbook = openFilled('en', 'dashboard');
  headings = workbook.display(LEADS, `A1:${columnLetters(66)}1`)[0] ?? [];
});

const cell = (heading: string, row: number) => `${columnLetters(headings.indexOf(heading) + 1)}${row}`;
const shown = (heading: string, row: number) => workbook.display(LEADS, cell(heading, row))[0]?.[0];

/** Of the sheets that show leads; Definitions, which learns from them, has its own tests. */
const isOfThese = (error: string) => error.startsWith(`${LEADS}!`) || error.startsWith(`${DASHBOARD}!`);

test.each([
  ['Created', 'yesterday', 'leads.badCreated'],
  ['Created', '', 'leads.noCreated'],
  ['Created', '=NA()', 'leads.badCreated'],
  ['First contact', '2026-01-01', 'leads.contactBefore'],
  ['First contact', 'soon', 'leads.badDate'],
  ['Won on', '=NA()', 'leads.badDate'],
  ['Visited the blog', '-3', 'leads.badAction'],
  ['Visited the blog', '=1/0', 'leads.badAction'],
  ['Visited the blog', '1000000', 'leads.badAction'],
  ['Fit by hand', '80', 'leads.badFit'],
  ['Attempts', 'many', 'leads.badNumber'],
  ['Value', '-5', 'leads.badNumber'],
  ['Owner', '=NA()', 'leads.cellError'],
] as const)('%s holding "%s" is a problem of that lead alone', (heading, typed, problem) => {
  const before = workbook.display(LEADS, 'I4:M9');
  const created = Number(workbook.read(DASHBOARD, 'F11')[0]?.[0]);
  const value = workbook.display(LEADS, cell(heading, 3))[0]?.[0] ?? '';

  workbook.type(LEADS, cell(heading, 3), typed);
  const after = {
    check: shown('Check', 3),
    row: ['counted', 'Score', 'Stage', 'Status', 'Contact by', 'Why'].map((name) => shown(name, 3)),
    others: workbook.display(LEADS, 'I4:M9'),
    created: workbook.read(DASHBOARD, 'F11')[0]?.[0],
    leftOut: workbook.read(DASHBOARD, 'J20')[0]?.[0],
    errors: errorCells(workbook).filter((error) => isOfThese(error) && !error.includes(`!${cell(heading, 3)} `)),
  };
  workbook.type(LEADS, cell(heading, 3), value);

  expect(after).toEqual({
    check: texts[problem],
    row: ['', '', '', '', '', ''],
    others: before,
    created: created - 1,
    leftOut: 1,
    errors: [],
  });
  expect(shown('Check', 3)).toBe('');
});

test('a dated action keeps its half-life while another row is bad', () => {
  workbook.type(LEADS, cell('Visited the blog', 5), '2026-10-20');
  const score = shown('Score', 5);
  workbook.type(LEADS, cell('Visited the blog', 4), '-1');
  expect(shown('Score', 5)).toBe(score);
  workbook.type(LEADS, cell('Visited the blog', 4), '');
});

test('the second lead of an e-mail is left out, whatever its case', () => {
  workbook.type(LEADS, cell('Email', 8), String(workbook.read(LEADS, cell('Email', 7))[0]?.[0]).toUpperCase());
  expect(shown('Check', 7)).toBe('');
  expect(shown('Check', 8)).toBe(texts['leads.emailTwice']);
  workbook.type(LEADS, cell('Email', 8), 'other@example.com');
});

test('an owner is unknown only once owners are listed', () => {
  for (const a1 of ['H7', 'H8', 'H9']) workbook.type(texts['settings.name'], a1, '');
  expect(workbook.read(DASHBOARD, 'J20')).toEqual([[0]]);
  workbook.type(texts['settings.name'], 'H7', 'Ana Torres');
  const rows = workbook.display(LEADS, `${cell('Owner', 2)}:${cell('Owner', 9)}`).map(([owner]) => owner);
  const checks = workbook.display(LEADS, `${cell('Check', 2)}:${cell('Check', 9)}`).map(([check]) => check);
  expect(checks).toEqual(rows.map((owner) => (owner === 'Ana Torres' ? '' : texts['leads.unknownOwner'])));
  workbook.type(texts['settings.name'], 'H7', '');
});

test('sources that differ by case are one, and signs in their names mean nothing', () => {
  const names = ['Sheet*', 'sheet*', 'Sheets', '>5', '~a?'];
  names.forEach((name, index) => workbook.type(LEADS, cell('Source', 10 + index), name === '>5' ? "'>5" : name));
  const counts = new Map(workbook.display(DASHBOARD, 'B80:C91').map(([group, leads]) => [group, leads]));
  expect(['Sheet*', 'Sheets', '~a?'].map((name) => counts.get(name))).toEqual(['2', '1', '1']);
});
