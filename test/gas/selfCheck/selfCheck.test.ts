// Check this spreadsheet: what it finds where all is well, where Google behaves otherwise, and what it leaves behind.
import type { Workbook, WorkbookOptions } from '../../../src/host/workbook';
import type { CheckId } from '../../../src/gas/selfCheck/check';
import { LANGUAGES, type Language } from '../../../src/texts/language';
import { menuTexts } from '../../../src/texts/menu';
import { selfCheckTexts } from '../../../src/texts/selfCheck';
import { call, edit, everything, openBuilt, openEmpty } from '../../support/builtWorkbook';
import { atKilledCalls } from '../../support/killedRuns';
import { misbehaving, type Misbehaviour } from '../../support/misbehave';

interface Report {
  html: string;
  /** The report for support, line by line. */
  lines: string[];
  failed: string[];
  loading: string[];
  skipped: string[];
  held: string[];
}

/** Clicks the menu item and reads what is shown. */
function check(workbook: Workbook, language: Language = 'en'): Report {
  workbook.click(menuTexts(language).check);
  const event = workbook.events.at(-1);
  if (event?.kind !== 'dialog') throw new Error(`No report was shown: ${JSON.stringify(event)}`);
  const lines = unescaped(/<textarea[^>]*>([^]*)<\/textarea>/.exec(event.html)?.[1] ?? '').split('\n');
  const ids = (sign: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${sign} `) ? [line.slice(2).replace(/:.*/, '')] : []));
  return { html: event.html, lines, failed: ids('✗'), loading: ids('…'), skipped: ids('–'), held: ids('✓') };
}

function unescaped(html: string): string {
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return Object.entries(signs).reduce((text, [entity, sign]) => text.replaceAll(entity, sign), html);
}

const ALL = Object.keys(selfCheckTexts('en')).flatMap((key) => /^(\w+)\.means$/.exec(key)?.[1] ?? []);

const USES_FUNCTIONS = ['columns', 'skipped', 'errors', 'dates', 'times', 'today', 'errorArray', 'stamp'];

const open = (changes: Misbehaviour, options: Partial<WorkbookOptions> = {}): Workbook =>
  openEmpty('en', { services: misbehaving(changes), ...options });

// prettier-ignore
test.each([
  ['es_MX', 'America/Mexico_City'],
  ['es_AR', 'America/Argentina/Buenos_Aires'],
  ['es_ES', 'Europe/Madrid'],
  ['pt_BR', 'America/Sao_Paulo'],
  ['de_DE', 'Europe/Berlin'],
  ['fr_FR', 'Africa/Casablanca'],
  ['en_US', 'America/New_York'],
  ['en_GB', 'Australia/Lord_Howe'],
  ['en_IN', 'Asia/Kolkata'],
])('all holds in %s, %s', (locale, timeZone) => {
  const report = check(openEmpty('en', { locale, timeZone }), languageOf(locale));
  expect(report.failed).toEqual([]);
  expect(report.held.sort()).toEqual([...ALL].sort());
  expect(report.lines[1]).toContain(`${locale}, `);
  expect(report.lines[1]).toContain(`${timeZone}, `);
});

function languageOf(locale: string): Language {
  return LANGUAGES.find((language) => locale.startsWith(language)) ?? 'en';
}

test('the same at any hour: seconds before midnight, and on the day the clocks change', () => {
  for (const now of ['2026-11-23T05:59:59Z', '2026-10-25T00:30:00Z', '2027-03-14T09:00:00Z']) {
    expect([now, check(openEmpty('en', { now })).failed]).toEqual([now, []]);
  }
});

/** Writes another formula or value than the one that begins with `from`. */
const writes = (from: string, to: unknown): Misbehaviour[string] => {
  return (call, [content]) => call(String(content).startsWith(from) ? to : content);
};
const answers = (value: unknown) => () => value;
const refuses = (message: string) => () => {
  throw new Error(message);
};

// prettier-ignore
const FAULTS: [what: string, failed: CheckId[], seen: string, changes: Misbehaviour][] = [
  ['formulas written by script are not understood',  ['separators'],  '#ERROR!',       { 'Range.setValue': writes('=SUM(1', '=SUM(1') }],
  ['a fraction reads otherwise',                     ['fractions'],   '172',           { 'Range.setValue': writes('=17+1/2', '=172') }],
  ['a percentage reads otherwise',                   ['fractions'],   '85',            { 'Range.setValue': writes('=85%', '=85') }],
  ['patterns have the signs of the locale',          ['patterns'],    '1234567,000',   { 'Range.setValue': writes('=TEXT(1234567', '="1234567,000"') }],
  ['arrays do not spill',                            ['spill'],       'nothing',       { 'Range.setValue': writes('=VSTACK(HSTACK', '="a"') }],
  ['a computed column stops short',                  ['columns'],     'Z4',            { 'Range.setValue': writes('=VSTACK("Score', '=VSTACK("Score";10)') }],
  ['an empty argument is an error',                  ['skipped'],     '#ERROR!',       { 'Range.setValue': writes('=LEADSCORE_WHY', '=LEADSCORE_WHY("x";10;"guide";1/0;1)') }],
  ['a cell in error arrives as a number',            ['errors'],      '10; wanted ^#', { 'Range.setValue': writes('=1/0', '=1') }],
  ['TODAY() is refused as NOW() is',                 ['today'],       '#ERROR!',       { 'Range.setValue': writes('=TODAY()', '=NOW()') }],
  ['an empty text is a number of its own',           ['blankText'],   '5; wanted 1, #VALUE!', { 'Range.setValue': writes('=""+1', '=5') }],
  ['a spilled blank is neither blank nor not',       ['spilledBlank'], '7; wanted 0, 1', { 'Range.setValue': writes('=IF(ISBLANK', '=7') }],
  ['a chosen range is something else',               ['chosenRange'], '7; wanted 3, 1', { 'Range.setValue': writes('=SUM(IF(', '=7') }],
  ['an error inside a list is counted',              ['errorArray'],  '10',            { 'Range.setValue': writes('=LEADSCORE(VSTACK(', '=10') }],
  ['a count in a sort counts one row',               ['countSort'],   'B66',           { 'Range.setValue': writes('=SORT(COUNTIFS', '=1') }],
  ['a script writes past a strict list',             ['strictList'],  'gave c',        { 'DataValidationBuilder.setAllowInvalid': (call) => call(true), 'DataValidation.getAllowInvalid': answers(false) }],
  ['number formats are ignored',                     ['formats'],     '46101.6666',    { 'Range.setNumberFormats': answers(undefined) }],
  ['the script tells time in another zone',          ['dates', 'wallClock'], '18:00',  { 'Utilities.formatDate': (call, [date, , format]) => call(date, 'UTC', format) }],
  ['plain text is read as if typed',                 ['plainText'],   '2 | 7 | ',      { 'Range.setNumberFormat': (call, [format]) => call(format === '@' ? 'General' : format) }],
  ['formulas come back translated',                  ['readBack'],    '=WENN(1;2)',    { 'Range.getFormula': answers('=WENN(1;2)') }],
  ['names may not be made',                          ['names'],       'No permission', { 'Spreadsheet.setNamedRange': refuses('No permission') }],
  ['names are not listed',                           ['names'],       'false',         { 'Spreadsheet.getNamedRanges': answers([]) }],
  ['metadata is found only by criteria',             ['marks'],       'criteria',      { 'DeveloperMetadataFinder.find': refuses('At least one of the criteria is wanted') }],
  ['metadata is not kept',                           ['marks'],       'undefined',     { 'DeveloperMetadataFinder.find': answers([]) }],
  ['protections lock',                               ['protections'], 'false',         { 'Protection.isWarningOnly': answers(false) }],
  ['conditions come back otherwise',                 ['rules'],       '=FALSE',        { 'BooleanCondition.getCriteriaValues': answers(['=FALSE']) }],
  ['lists take anything',                            ['lists'],       'true',          { 'DataValidation.getAllowInvalid': answers(true) }],
  ['the ranges of a chart come back in another order', ['charts'],    'H50:H51 G50:G51 F50:F51', { 'EmbeddedChart.getRanges': (call) => [Object(call())].flat().reverse() }],
  ['the sheet is a day ahead of the script',         ['clock'],       '2026-11-23',    { 'Range.setFormula': writes('=TODAY()', '=TODAY()+1') }],
  ['there are no document properties',               ['properties'],  'undefined',     { 'PropertiesService.getDocumentProperties': answers(null) }],
  ['properties are forgotten',                       ['properties'],  'null',          { 'Properties.getProperty': answers(null) }],
  ['the page of the sidebar is empty',               ['pages'],       'nothing',       { 'HtmlOutput.getContent': (call) => String(call()).replace(/^<!doctype[^]*/, '') }],
];

test.each(FAULTS)('%s: that check fails, says what was seen and what it means', (_, failed, seen, changes) => {
  const workbook = open(changes);
  const before = everything(workbook);
  const report = check(workbook);
  expect(report.failed).toEqual(failed);
  expect([...report.failed, ...report.held].sort()).toEqual([...ALL].sort());
  expect(report.lines[report.lines.findIndex((line) => line.startsWith('✗')) + 1]).toContain(seen);
  for (const id of failed) expect(unescaped(report.html)).toContain(selfCheckTexts('en')[`${id}.means`]);
  expect(report.lines[2]).toMatch(/^(One|2) of 32 checks did not hold\. /);
  expect(everything(workbook)).toEqual(before);
});

test('every check but those told apart below is seen to fail', () => {
  const seen = new Set(FAULTS.flatMap(([, failed]) => failed));
  expect(ALL.filter((id) => !seen.has(id as CheckId))).toEqual(['functions', 'times', 'stamp', 'lock']); // a key of the texts is an id
});

test('functions that see another zone than the sheet, or whose 1899 is another, fail for dates and for times', () => {
  const seenInFunctions = (zone: string): string[] => {
    const workbook: Workbook = open({
      'Spreadsheet.getSpreadsheetTimeZone': (call) =>
        workbook.host.execution.current().mode === 'CUSTOM_FUNCTION' ? zone : call(),
    });
    return check(workbook).failed;
  };
  expect(seenInFunctions('Asia/Tokyo')).toEqual(['dates', 'times']);
  expect(seenInFunctions('Etc/GMT+6')).toEqual(['times']);
});

describe('how Google reads what may be read in two ways, and how long a figure takes, is told where all holds', () => {
  const seenIn = (options: Partial<WorkbookOptions>): Record<string, string> => {
    const { failed, loading, lines } = check(openEmpty('en', options));
    expect({ failed, loading }).toEqual({ failed: [], loading: [] });
    const told = lines.flatMap((line, at) =>
      /^ {4}Seen/.test(line) ? [[lines[at - 1]?.slice(2).replace(/:.*/, ''), line.trim()]] : [],
    );
    return Object.fromEntries(told);
  };

  test('as most do', () => {
    expect(seenIn({})).toEqual({
      blankText: 'Seen: =""+1 shows 1',
      spilledBlank: 'Seen: =IF(ISBLANK(A54);1;0) shows 0',
      chosenRange: 'Seen: =SUM(IF(TRUE;A56:A57;0)) shows 3',
      stamp: 'Seen: =LEAD_VALUE(A70;50%) shows 1200 → 1200 (0.0 s)',
      strictList: expect.stringContaining('setValue("c") shows Error: The data you entered in cell H45 violates'),
    });
  });

  test('in the less forgiving reading', () => {
    expect(seenIn({ reading: 'strict' })).toMatchObject({ blankText: 'Seen: =""+1 shows #VALUE!' });
  });

  test('with functions that arrive later, which nothing takes for their answer', () => {
    expect(seenIn({ customCalls: 'asynchronous' })).toMatchObject({
      stamp: expect.stringMatching(/ shows Loading\.\.\. → 1200 \(\d+\.\d s\)$/),
    });
  });

  test.each(LANGUAGES)('with both, in %s', (language) => {
    const report = check(openEmpty(language, { customCalls: 'asynchronous', reading: 'strict' }), language);
    expect([report.failed, report.loading, report.skipped]).toEqual([[], [], []]);
    expect(unescaped(report.html)).toContain('→ 1200');
  });
});

test('a script that reads the old figure after a stamp, without a word that it is old, is told', () => {
  let looks = 0;
  const isFigure = (value: unknown): boolean => String(value) === '1200' && looks++ < 2;
  const report = check(
    open({
      'Range.getDisplayValue': (call) => (isFigure(call()) ? '600' : call()),
      'Range.getValue': (call) => (isFigure(call()) && looks < 3 ? 600 : call()),
    }),
  );
  expect(report.failed).toEqual(['stamp']);
  expect(report.html).toContain('gave 600 → 1200');
});

describe('the page of the report, in a browser', () => {
  /** What the page's own script does with its notice and its report where the browser is in a zone. */
  function shownIn(zone: string): { hidden: boolean; own: string; report: string } {
    const { html } = check(openEmpty('en'));
    const source = /onload="([^"]*)"/.exec(html)?.[1] ?? '';
    const own = { textContent: '' };
    const notice = { hidden: true, querySelector: () => own, getAttribute: () => 'America/Mexico_City' };
    const report = { value: 'the report', getAttribute: () => 'Time zone of the browser:' };
    const page = { getElementById: (id: string) => (id === 'zone' ? notice : report) };
    const Format = function resolved() {
      return { resolvedOptions: () => ({ timeZone: zone }) };
    };
    new Function('document', 'Intl', source)(page, { DateTimeFormat: Format });
    return { hidden: notice.hidden, own: own.textContent, report: report.value };
  }

  test('says where its clock is another than the spreadsheet’s, and nothing where it is the same', () => {
    expect(shownIn('Europe/Madrid')).toEqual({
      ...{ hidden: false, own: 'Europe/Madrid', report: 'the report\nTime zone of the browser: Europe/Madrid' },
    });
    expect(shownIn('America/Mexico_City')).toMatchObject({ hidden: true });
    expect(shownIn('America/Costa_Rica')).toMatchObject({ hidden: true }); // another zone with the same clock
    expect(shownIn('Mars/Olympus')).toMatchObject({ hidden: true });
  });

  test.each(LANGUAGES)('in %s', (language) => {
    const { html } = check(openEmpty(language), language);
    expect(html).toContain('data-zone="America/Mexico_City" hidden');
    expect(html).toMatch(/America\/Mexico_City.*<span class="own"><\/span>: /);
  });
});

test('functions not enabled: says so once, and how to enable them', () => {
  const unknown: Misbehaviour[string] = (call, [content]) =>
    call(
      typeof content === 'string' ? content.replace(/\b(LEAD|SLA|BUSINESS)_?[A-Z]+(?=\()/g, 'NOT_ENABLED') : content,
    );
  const report = check(open({ 'Range.setValue': unknown }));
  expect(report.failed).toEqual(['functions']);
  expect(report.skipped).toEqual(USES_FUNCTIONS);
  expect(report.html).toContain('gave #NAME?');
  expect(report.html).toContain('show #NAME?, choose Enable functions in this spreadsheet');
});

describe('functions on their way', () => {
  const opened = (rounds: number): { workbook: Workbook; slept: number[] } => {
    const slept: number[] = [];
    const workbook = open({
      'Range.getDisplayValue': (call) => {
        const shown = call();
        return slept.length < rounds && /^(500|600|10|8[.]5|.10 guide)$/.test(String(shown)) ? 'Loading...' : shown;
      },
      'Utilities.sleep': (call, [ms]) => {
        slept.push(Number(ms));
        return call(ms);
      },
    });
    return { workbook, slept };
  };

  test('are waited for, and no longer than they take', () => {
    const { workbook, slept } = opened(2);
    expect(check(workbook).held).toHaveLength(ALL.length);
    expect(slept).toEqual([500, 1000]);
    const quick = opened(0);
    check(quick.workbook);
    expect(quick.slept).toEqual([]);
  });

  test('that never arrive are neither right nor wrong', () => {
    const { workbook, slept } = opened(Infinity);
    const { failed, loading, lines, html } = check(workbook);
    expect({ failed, loading }).toEqual({ failed: [], loading: ['functions', 'columns', 'skipped', 'times', 'stamp'] });
    expect(lines[2]).toBe(
      '5 of 32 checks could not finish: Google is still calculating. Wait a minute and check again.',
    );
    expect(html).toContain('Still loading');
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(15000);
  });
});

test('while somebody else builds, it says so, waits little and writes nothing', () => {
  const workbook = openEmpty('es');
  const release = workbook.holdLock();
  workbook.serviceCalls();
  const report = check(workbook, 'es');
  expect(report.failed).toEqual(['lock']);
  expect(report.skipped).toHaveLength(ALL.length - 1);
  expect(report.html).toContain('Otra persona está armando');
  release();
  expect(check(workbook, 'es').failed).toEqual([]);
});

test('where there is no lock at all, that is what fails', () => {
  expect(check(open({ 'LockService.getDocumentLock': answers(null) })).failed).toEqual(['lock']);
});

test('code that cannot be loaded is told by the menu, which needs none of it', () => {
  const broken = open({ 'HtmlOutput.getContent': (call) => String(call()).slice(0, 4000) });
  broken.click('Check this spreadsheet');
  expect(broken.events.at(-1)).toMatchObject({
    kind: 'alert',
    message: expect.stringMatching(/^Acuerdo cannot load its own code \(.+\)\. The sidebar cannot build/),
  });
});

test('a spreadsheet that takes no sheet cannot be checked, and says so', () => {
  const closed = open({ 'Spreadsheet.insertSheet': refuses('You are trying to edit a protected document') });
  closed.click('Check this spreadsheet');
  expect(closed.events.at(-1)).toMatchObject({
    kind: 'alert',
    message: expect.stringContaining('could not be made: You are trying to edit a protected document'),
  });
});

test('what a service says is shown as text, never as markup', () => {
  const report = check(open({ 'Spreadsheet.setNamedRange': refuses('<img src=x onerror="alert(1)">&</textarea>') }));
  expect(report.html).not.toContain('<img');
  expect(report.html).toContain(
    'Google answered Error: &lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&lt;/textarea&gt;',
  );
  expect(report.html.match(/<\/textarea>/g)).toHaveLength(1);
});

test.each(LANGUAGES)(
  'the report in %s is a page of its own in that language, and asks the network for nothing',
  (language) => {
    const { html } = check(openEmpty(language), language);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`));
    expect(html).toContain(`<main lang="${language}">`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/https?:|src=|href=|url\(|@import|undefined|\{\d\}/);
  },
);

test('nothing of a built workbook changes: sheets, names, properties, selection, cursor', () => {
  const workbook = openBuilt('es', 'settings');
  const place = `workbook.getSheets()[1].getRange('C3:D9')`;
  edit(workbook, `${place}.activate(); workbook.getSheets()[1].getRange('D4').activateAsCurrentCell();`);
  const before = { held: everything(workbook), selected: call(workbook, 'selectedRange'), saved: leftIn(workbook) };
  expect(before.selected).toMatchObject({ range: 'C3:D9', cell: 'D4' });
  expect(check(workbook, 'es').failed).toEqual([]);
  const after = { held: everything(workbook), selected: call(workbook, 'selectedRange'), saved: leftIn(workbook) };
  expect(after).toEqual(before);
  workbook.undo();
  expect(leftIn(workbook)).toEqual(before.saved);
});

test('a sheet that somebody else called so stays, with what is on it', () => {
  const workbook = openEmpty('en');
  const name = selfCheckTexts('en').sheet;
  edit(workbook, `workbook.insertSheet('${name}').getRange('A1').setValue('mine')`);
  expect(check(workbook).failed).toEqual([]);
  expect(workbook.read(name, 'A1')).toEqual([['mine']]);
  expect(workbook.sheets()).toEqual(['Sheet1', name]);
});

/** All that a check could leave behind. */
function leftIn(workbook: Workbook): unknown {
  const names = 'workbook.getNamedRanges().map(function (one) { return one.getName(); })';
  const marks =
    'workbook.createDeveloperMetadataFinder().find().map(function (one) { return one.getKey() + one.getValue(); })';
  const { properties } = workbook.save();
  return { sheets: workbook.sheets(), held: edit(workbook, `return [${names}, ${marks}]`), properties };
}

test('a temporary sheet that cannot be deleted is told, and gone after the next check', () => {
  let isStuck = true;
  const workbook = open({ 'Spreadsheet.deleteSheet': (call, [sheet]) => (isStuck ? refuses('Busy')() : call(sheet)) });
  const before = leftIn(workbook);
  const { html } = check(workbook);
  expect(html).toContain('The temporary sheet could not be removed (Error: Busy). Check again to remove it');
  expect(workbook.sheets()).toHaveLength(2);
  isStuck = false;
  check(workbook);
  expect(leftIn(workbook)).toEqual(before);
});

test('killed at any service call, even in its cleaning up, it is cleaned up by the next check', () => {
  const workbook = openEmpty('en');
  const before = leftIn(workbook);
  workbook.serviceCalls();
  check(workbook);
  const calls = workbook.serviceCalls();
  expect(calls).toBeGreaterThan(100);
  const cleaned = new Set<string>([JSON.stringify(before)]);
  atKilledCalls(calls, (n) => {
    runKilled(workbook, n);
    const left = JSON.stringify(leftIn(workbook));
    // What a killed run left decides what the next one meets, so that the same need not be tried twice.
    if (cleaned.has(left)) {
      while (JSON.stringify(leftIn(workbook)) !== JSON.stringify(before)) workbook.undo();
      return;
    }
    expect(check(workbook).failed).toEqual([]);
    expect([n, leftIn(workbook)]).toEqual([n, before]);
    cleaned.add(left);
  });
});

/** A check that gets no further than its n-th service call: whatever it still tries, cleaning up too, is refused. */
function runKilled(workbook: Workbook, n: number): void {
  const die = (): void => {
    workbook.beforeCall(1, die);
    throw new Error('Exceeded maximum execution time');
  };
  workbook.beforeCall(n, die);
  workbook.run('runSelfCheck', 'en');
  workbook.beforeCall(0, () => undefined);
}
