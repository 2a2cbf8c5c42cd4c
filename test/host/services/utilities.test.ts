import { openDesk } from '../support/desk';

const { work, workbook } = openDesk();
const utilities = (call: string) => work(`return Utilities.${call};`);

// prettier-ignore
test.each([
  // args,                              text
  ["'%d', 3.9",                         '3'],
  ["'%d', -3.9",                        '-3'],
  ["'%i', 7",                           '7'],
  ["'%5d|', 42",                        '   42|'],
  ["'%05d|', 42",                       '00042|'],
  ["'%05d|', -42",                      '-0042|'],
  ["'%5d|', -42",                       '  -42|'],
  ["'%-5d|', 42",                       '42   |'],
  ["'%-05d|', 42",                      '42   |'],
  ["'%2d|', 12345",                     '12345|'],
  ["'%f', 1/3",                         '0.333333'],
  ["'%.0f', 2.6",                       '3'],
  ["'%.2f', -1.005",                    '-1.00'],
  ["'%8.2f|', 3.14159",                 '    3.14|'],
  ["'%08.2f|', -3.14159",               '-0003.14|'],
  ["'%s and %s', 'a', 'b'",             'a and b'],
  ["'%5s|%-5s|', 'ab', 'ab'",           '   ab|ab   |'],
  ["'%.2s|%5.1s|', 'abc', 'xyz'",       'ab|    x|'],
  ["'%s %s', true, null",               'true null'],
  ["'100%% of %s', 'it'",               '100% of it'],
  ["'none'",                            'none'],
  ["'$& %s', '$1'",                     '$& $1'],
])('formatString(%s) is %p', (args, text) => {
  expect(utilities(`formatString(${args})`)).toBe(text);
});

// prettier-ignore
test.each([
  // instant,               zone,                   pattern,                      text
  ['2026-03-05T01:04:09Z',  'UTC',                  'yyyy-MM-dd HH:mm:ss',        '2026-03-05 01:04:09'],
  ['2026-03-05T01:04:09Z',  'America/Bogota',       'yyyy-MM-dd HH:mm:ss',        '2026-03-04 20:04:09'],
  ['2026-03-05T13:04:09Z',  'UTC',                  'h:mm a',                     '1:04 PM'],
  ['2026-03-05T00:04:09Z',  'UTC',                  'hh:mm a',                    '12:04 AM'],
  ['2026-03-05T12:04:09Z',  'UTC',                  'h a',                        '12 PM'],
  ['2026-03-05T01:04:09.007Z', 'UTC',               's.SSS',                      '9.007'],
  ['2026-03-05T01:04:09Z',  'UTC',                  'M/d/yy',                     '3/5/26'],
  ['2026-03-05T01:04:09Z',  'UTC',                  'EEE MMM d',                  'Thu Mar 5'],
  ['2026-03-05T01:04:09Z',  'UTC',                  'EEEE, d MMMM y',             'Thursday, 5 March 2026'],
  ['2026-03-05T01:04:09Z',  'UTC',                  "d 'de' MM",                  '5 de 03'],
  ['2026-03-05T01:04:09Z',  'UTC',                  "HH 'o''clock'",              "01 o'clock"],
  ['2026-03-05T01:04:09Z',  'UTC',                  "HH''mm",                     "01'04"],
  ['2026-03-05T01:04:09Z',  'UTC',                  "''yy",                       "'26"],
  // Santiago: UTC-3 in summer, UTC-4 in winter; the clock goes back on 5 April 2026 at midnight.
  ['2026-04-05T02:59:59Z',  'America/Santiago',     'dd HH:mm',                   '04 23:59'],
  ['2026-04-05T03:00:00Z',  'America/Santiago',     'dd HH:mm',                   '04 23:00'],
  ['2026-04-05T04:00:00Z',  'America/Santiago',     'dd HH:mm',                   '05 00:00'],
  // Lord Howe: half an hour, UTC+11 in summer, UTC+10:30 in winter.
  ['2026-01-01T00:00:00Z',  'Australia/Lord_Howe',  'HH:mm',                      '11:00'],
  ['2026-07-01T00:00:00Z',  'Australia/Lord_Howe',  'HH:mm',                      '10:30'],
  // Mexico has had no summer time since the end of October 2022.
  ['2022-07-01T00:00:00Z',  'America/Mexico_City',  'dd HH:mm',                   '30 19:00'],
  ['2026-07-01T00:00:00Z',  'America/Mexico_City',  'dd HH:mm',                   '30 18:00'],
])('formatDate of %s in %s as %s is %s', (instant, zone, pattern, text) => {
  expect(utilities(`formatDate(new Date('${instant}'), '${zone}', ${JSON.stringify(pattern)})`)).toBe(text);
});

// prettier-ignore
test.each([
  ["formatDate('2026-03-05', 'UTC', 'y')",            'a Date is wanted'],
  ["formatDate(new Date(0), 'UTC', 'w')",             'Not imitated: Utilities.formatDate letter "w"'],
  ["formatDate(new Date(0), 'Nowhere/Land', 'y')",    'time zone'],
  ["computeDigest('MD5', 'x')",                       'Not imitated: Utilities.computeDigest MD5'],
  ["ungzip(Utilities.newBlob('x', 'text/plain'))",    'Could not decompress gzip.'],
])('%s is refused', (call, message) => {
  expect(() => utilities(call)).toThrow(message);
});

test.each(['', 'a', 'ab', 'abc', 'Ñandú', '日本', '🙂', 'a\u0000b'])(
  'base64 of %p is that of its UTF-8 bytes',
  (text) => {
    expect(utilities(`base64Encode(${JSON.stringify(text)})`)).toBe(Buffer.from(text).toString('base64'));
    const back = `newBlob(Utilities.base64Decode(Utilities.base64Encode(${JSON.stringify(text)}))).getDataAsString()`;
    expect(utilities(back)).toBe(text);
  },
);

test('base64 takes as many bytes as a file of the add-on has', () => {
  expect(utilities(`base64Encode(new Array(300000).fill(-1)).length`)).toBe(400000);
});

// prettier-ignore
test.each([
  ['[0, 1, 127]',            [0, 1, 127]],
  ['[-128, -1]',             [-128, -1]],
  ['[128, 255]',             [-128, -1]],
])('a blob of the bytes %s has %p', (bytes, read) => {
  expect(utilities(`newBlob(${bytes}).getBytes()`)).toEqual(read);
});

test('a blob is what it was after gzip and back, and repeated text is shorter meanwhile', () => {
  const answer = work(`
    var text = new Array(2000).join('año ');
    var zipped = Utilities.gzip(Utilities.newBlob(text, 'text/plain'));
    var back = Utilities.ungzip(zipped);
    return [zipped.getContentType(), zipped.getBytes().length < 200, back.getDataAsString() === text, back.getContentType()];`);
  expect(answer).toEqual(['application/x-gzip', true, true, null]);
});

test('a blob has the type it was given, none when none', () => {
  expect(
    work(`return [Utilities.newBlob('a', 'text/csv').getContentType(), Utilities.newBlob('a').getContentType()];`),
  ).toEqual(['text/csv', null]);
});

test('names made at random are of the fourth kind and all different', () => {
  const names = work(`return new Array(200).fill(0).map(function () { return Utilities.getUuid(); });`) as string[];
  expect(new Set(names).size).toBe(200);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
});

test('sleep takes the time of the run without waiting', () => {
  const before = Date.now();
  expect(() => work(`Utilities.sleep(400000);`)).toThrow('Exceeded maximum execution time');
  expect(work(`Utilities.sleep(300000); return 'in time';`)).toBe('in time');
  expect(Date.now() - before).toBeLessThan(5000);
});

test('the logger keeps its lines until it is cleared', () => {
  const lines = work(
    `Logger.clear(); Logger.log('a', 1).log([2]); var log = Logger.getLog(); Logger.clear(); return [log, Logger.getLog()];`,
  );
  expect(lines).toEqual(['a 1\n2', '']);
  expect(workbook.host.logs).toEqual([]);
});

test('the language of the user is that of the workbook', () => {
  const language = (locale: string) => openDesk({ locale }).work(`return Session.getActiveUserLocale();`);
  expect(['en_US', 'es_MX', 'pt_BR'].map(language)).toEqual(['en', 'es', 'pt']);
});
