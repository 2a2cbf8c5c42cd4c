import { toEngineFormat, toGoogleFormat } from '../../../src/host/engine/numberFormat';

// prettier-ignore
test.each([
  // Google's,                engine's
  ['0.00',                    '0.00'],
  ['YYYY-MM-DD',              'yyyy-mm-dd'],
  ['d/M/yyyy H:mm',           'd/m/yyyy hh:mm'],
  ['h:mm AM/PM',              'hh:mm a'],
  ['hh:mm am/pm',             'hh:mm a'],
  ['[h]:mm',                  'hhhh:mm'],
  ['[hh]:mm:ss',              'hhhh:mm:ss'],
  ['[Red]0',                  '0'],
  ['[color12]0;[BLUE]-0',     '0;-0'],
  ['0.0" h"',                 '0.0" h"'],
  ['"HMS "0',                 '"HMS "0'],
  ['0" AM/PM _x"',            '0" AM/PM _x"'],
  ['#,##0_);(#,##0)',         '#,##0;(#,##0)'],
  ['General',                 ''],
  ['automatic',               ''],
  ['',                        ''],
  ['@',                       '@'],
])('%p is %p to the engine, and itself again', (google, engine) => {
  expect(toEngineFormat(google)).toBe(engine);
  expect(toGoogleFormat(engine)).toBe(engine === '' ? 'General' : google);
});

test('a format the engine brought along itself is told as it is', () => {
  expect([toGoogleFormat('hh:mm:ss a'), toGoogleFormat(undefined), toGoogleFormat('')]).toEqual([
    'hh:mm:ss a',
    'General',
    'General',
  ]);
});
