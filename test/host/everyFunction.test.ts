// Every custom function in the grid, as its author promises it: the example typed into a cell, and again with its inputs in
// cells of which one is edited.

import formulas from 'acuerdo:formulas';
import type { Workbook } from '../../src/host/workbook';
import { columnLetters } from '../../src/template/a1';
import { distFolder } from '../support/dist';
import { argumentsOf, writtenResult } from '../support/formula';
import { workbookDoor } from '../support/workbookDoor';

const ZONE = 'America/Monterrey';
const SHEET = 'Sheet1';
/** Below any spill of an example. */
const INPUT_ROW = 20;

const examples = formulas.flatMap((help) => help.examples);

async function open(locale = 'en_US'): Promise<Workbook> {
  const { openWorkbook } = await workbookDoor();
  return openWorkbook({ dist: distFolder, timeZone: ZONE, locale, now: '2026-11-20T18:00:00Z' });
}

/** All that stands above the inputs, as examples write it. */
function spill(workbook: Workbook): string {
  const rows = writtenResult(workbook.read(SHEET, `A1:Z${INPUT_ROW - 1}`), ZONE);
  return rows.replace(/(?:; )+$/, '');
}

describe('an example typed into a cell', () => {
  let workbook: Workbook;
  beforeAll(async () => void (workbook = await open()));

  test.each(examples)('$formula shows $result', ({ formula, result }) => {
    workbook.type(SHEET, 'A1', formula);
    expect(spill(workbook)).toBe(result);
  });
});

test.each(['es_MX', 'es_ES', 'pt_BR', 'de_DE'])('every example is understood in a workbook of %s', async (locale) => {
  const workbook = await open(locale);
  const errors = examples.flatMap(({ formula }) => {
    workbook.type(SHEET, 'A1', formula);
    return (
      workbook.errorOf(SHEET, 'A1') ||
      workbook
        .read(SHEET, 'A1')
        .flat()
        .filter((value) => value === '')
    );
  });
  expect(errors).toEqual([]);
});

/** The first cell of an argument, what is typed over it, and what the function shows then. */
// prettier-ignore
const EDITS: [name: string, argument: string, typed: string, result: string][] = [
  ['LEADSCORE',         'rules',       '20',               '41'],
  ['LEADSCORE_WHY',     'rules',       '1',                '+10 guide ×2 · −5 student · +1 asked for advice'],
  ['PERSONA_FIT',       'profiles',    'Retail',           'Ana, 0.5'],
  ['LEADGRADE',         'fits',        '40%',              'C2'],
  ['LEADSTAGE',         'scores',      '49',               'Lead'],
  ['LEADSCORE_LEARN',   'labels',      'Took a demo',      after('LEADSCORE_LEARN', 'Asked for advice', 'Took a demo')],
  ['LEAD_PROBABILITY',  'actions',     'no',               after('LEAD_PROBABILITY', '0.665', '0.335')],
  ['LEADSCORE_AUC',     'scores',      '50',               '0.25'],
  ['LEAD_FACTS',        'contact',     '',                 after('LEAD_FACTS', ', , , 2026-03-23 10:00, , 2', '2026-03-20 16:00, 4, 2026-03-23 12:00, , overdue, ')],
  ['LEAD_CHECK',        'contact',     '2026-03-23',       ''],
  ['LEADS_NEEDED',      'goal',        '500000',           '667; 200; 80; 20'],
  ['LEAD_VALUE',        'deal_size',   '50000',            '1500; 5000; 12500; 50000'],
  ['FOLLOWUP_CAPACITY', 'reps',        '2',                '120'],
  ['BUSINESS_HOURS',    'end',         '2026-03-23 12:00', '3.5'],
  ['SLA_DEADLINE',      'hours',       '8',                '2026-03-23 16:00'],
  ['SLA_STATUS',        'done',        '2026-03-23 12:01', 'Late'],
  ['SLA_COMPLIANCE',    'as_of',       '2026-03-23 11:00', '1'],
  ['SLA_REPORT',        'groups',      'Luis',             'Group, Leads, Met, Late, Overdue, Pending, Compliance, Median hours, 90th percentile hours; Luis, 2, 1, 1, 0, 0, 0.5, 3.5, 5.5; Total, 2, 1, 1, 0, 0, 0.5, 3.5, 5.5'],
  ['FOLLOWUP_STATUS',   'attempts',    '6',                'Met'],
  ['CALENDAR_HOURS',    'calendar',    'Mon 9-10',         '1 hour a week: Mon 9:00-10:00'],
  ['GOAL_PACE',         'goal',        '460',              '420'],
  ['GOAL_FORECAST',     'as_of',       '2026-04-20',       '60000'],
  ['LEADS_WATERFALL',   'goal',        '12',               'Day, Goal to date, Actual to date; 2026-03-02, 4, 2; 2026-03-03, 8, 3; 2026-03-04, 12'],
  ['FUNNEL_REPORT',     'groups',      'Event',            'Group, Lead, MQL, Lead → MQL, Overall; Event, 2, 2, 1, 1; Web, 1, 0, 0, 0; Total, 3, 2, 0.667, 0.667'],
  ['LEAD_GROUPS',       'groups',      'Fair',             '1; 1; 1'],
  ['PIPELINE_VELOCITY', 'cycle_days',  '30',               '10000'],
  ['GAP_DRIVERS',       'actual',      '1000',             'Volume, 0; Conversion 1, -100000; Average value, 90000'],
  ['NEXT_MEETING',      'often',       'Every week',       '2026-10-06 10:00, 2026-11-24 10:00, https://calendar.google.com/calendar/render?action=TEMPLATE&text=Funnel&dates=20261124T100000%2F20261124T103000&details=%0A%0A&recur=RRULE%3AFREQ%3DWEEKLY'],
  ['SHARED_BONUS',      'actual',      '120000',           '64000'],
];

test('every custom function is edited', () => {
  expect(EDITS.map(([name]) => name)).toEqual(formulas.map(({ name }) => name));
});

test.each(EDITS)(
  '%s with its inputs in cells shows its example, and follows %s',
  async (name, argument, typed, result) => {
    const workbook = await open();
    const places = typeArguments(workbook, argumentsOf(name, exampleOf(name).formula));
    workbook.type(SHEET, 'A1', `=${name}(${places.map(({ range }) => range).join(';')})`);
    expect(spill(workbook)).toBe(exampleOf(name).result);

    const edited = places[helpOf(name).params.findIndex((param) => param.name === argument)];
    workbook.type(SHEET, edited?.first ?? '', typed);
    expect(spill(workbook)).toBe(result);
  },
);

interface Place {
  readonly first: string;
  readonly range: string;
}

/** Types each argument's cells, one argument below the other; answers where they stand. */
function typeArguments(workbook: Workbook, args: readonly unknown[][][]): Place[] {
  let top = INPUT_ROW;
  return args.map((rows) => {
    const width = rows[0]?.length ?? 0;
    const at = (row: number, column: number) => `${columnLetters(1 + column)}${top + row}`;
    rows.forEach((row, r) => row.forEach((cell, c) => workbook.type(SHEET, at(r, c), String(cell))));
    const [first, last] = [at(0, 0), at(rows.length - 1, width - 1)];
    top += rows.length + 1;
    return { first, range: first === last ? first : `${first}:${last}` };
  });
}

function helpOf(name: string) {
  const help = formulas.find((each) => each.name === name);
  if (help === undefined) throw new Error(`Cannot find ${name}: it is no custom function`);
  return help;
}

function exampleOf(name: string) {
  const [example = { formula: '', result: '' }] = helpOf(name).examples;
  return example;
}

/** The result of a function's example with one of its words exchanged. */
function after(name: string, word: string, other: string): string {
  return exampleOf(name).result.replace(word, other);
}
