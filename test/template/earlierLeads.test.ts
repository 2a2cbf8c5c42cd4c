// Leads as the first version of the template built it keeps every column people typed where it is; the machinery goes to its end.
import { ISO_DAY } from '../../src/calendar/datePattern';
import { columnLetters } from '../../src/template/a1';
import { placementOf } from '../../src/template/place';
import { planSheet } from '../../src/template/plan';
import { sheetSpecs } from '../../src/template/specs';
import { buildSettings } from '../support/buildSettings';
import { existingWith } from '../support/existingSheet';

const { leads } = sheetSpecs();

const HEADINGS =
  'ID,Name,Check,Counts from,Answered on,In the period,Score,Stage,Promised hours,Status,Contact by,Response hours,Persona suggested,Fit,Why,Company,Email,Industry,Company size,Role,Country,Persona,Source,Owner,Office,Created,=INDEX(SCORE_ACTIONS;1),=INDEX(SCORE_ACTIONS;2),=INDEX(SCORE_ACTIONS;3),=INDEX(SCORE_ACTIONS;4),=INDEX(SCORE_ACTIONS;5),Fit by hand,Accepted?,Reason rejected,First contact,Attempts,MQL on,SQL on,Opportunity on,Won on,Value,Mine'.split(
    ',',
  );
const SPILLED = ['Check', 'Counts from', 'Answered on', 'In the period', 'Score', 'Stage', 'Promised hours', 'Status'];

const existing = existingWith({
  name: 'Leads',
  stamp: '1 en',
  columns: HEADINGS.length,
  anchors: HEADINGS,
  contents: [HEADINGS.map((heading) => (SPILLED.includes(heading) ? `=VSTACK("${heading}";A2:A)` : heading))],
});
const { columns } = placementOf(leads, existing);
const placeOf = (key: string) => columns[leads.columns.findIndex((column) => column.key === key) + 1] ?? 0;

test.each([
  ['id', 'ID'],
  ['name', 'Name'],
  ['email', 'Email'],
  ['created', 'Created'],
  ['first_contact', 'First contact'],
  ['attempts', 'Attempts'],
  ['value', 'Value'],
  ['status', 'Status'],
  ['stage_shown', 'Stage'],
  ['fit_shown', 'Fit'],
  ['asked_advice', '=INDEX(SCORE_ACTIONS;5)'],
])('the column %s stays where %s is', (key, heading) => {
  expect(placeOf(key)).toBe(HEADINGS.indexOf(heading) + 1);
});

test('new columns come after the last one, people’s own included, and what one formula spills stays together', () => {
  const isNew = ({ key, hidden }: (typeof leads.columns)[number]) => hidden || key === 'phone' || key === 'notes';
  const places = leads.columns.filter(isNew).map(({ key }) => placeOf(key));
  expect([...places].sort((a, b) => a - b)).toEqual(places.map((_, index) => HEADINGS.length + 1 + index));
  const facts = leads.columns.slice(leads.columns.findIndex(({ key }) => key === 'check')).slice(0, 18);
  expect(facts.map(({ key }) => placeOf(key) - placeOf('check'))).toEqual(facts.map((_, index) => index));
});

test('no cell people typed is written, and computed columns that are gone show what took their place', () => {
  const plan = planSheet('leads', buildSettings('en'), {
    dates: ISO_DAY,
    sheets: { leads: existing },
    present: ['leads'],
    foreign: [],
  });
  const cells = plan.writes.flatMap((write) => (write.kind === 'contents' ? [write] : []));
  expect(cells.every(({ range }) => /^[A-Z]+1(:[A-Z]+1)?$/.test(range))).toBe(true);
  const written = new Map(cells.map(({ range, values }) => [range, values[0]?.[0]]));
  const counted = columnLetters(placeOf('counted'));
  expect(written.get('D1')).toBe(`=VSTACK("Counts from";${counted}2:${counted})`);
  expect(cells.some(({ range }) => range === 'A1' || range.startsWith('P1'))).toBe(false);
});
