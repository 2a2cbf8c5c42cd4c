// Whatever cells hold, a custom function answers a rectangle of what cells can show, or throws an Error that names itself.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { isDate } from '../../src/grid/cells/isDate';
import { seededRandom } from '../support/random';
import { useSpreadsheet } from '../support/spreadsheet';

const folder = path.join(__dirname, '../../src/functions');
const CALLS = 400;
const OTHER_REALM: unknown = runInNewContext('new Date(Date.UTC(2026, 2, 20, 15))');

type AnyFunction = (...args: unknown[]) => unknown;

async function customFunctions(): Promise<[string, AnyFunction][]> {
  const modules: object[] = await Promise.all(readdirSync(folder).map((file) => import(path.join(folder, file))));
  return modules.flatMap((module): [string, AnyFunction][] => Object.entries(module));
}

function randomCell(random: () => number): unknown {
  const pool = [
    '',
    '',
    null,
    undefined,
    0,
    1,
    -1,
    0.25,
    12,
    46_101.5,
    -0,
    1e300,
    9e15,
    1e308,
    2_958_465.99,
    NaN,
    Infinity,
    true,
    false,
    'x',
    'no',
    '12',
    '1,5',
    '#N/A',
    '2026-03-20',
    '2026-03-21 10:30',
    'Mon-Fri 09:00-18:00',
    'lun-vie',
    ' ',
    '12\u00a0',
    '１２',
    '😀',
    '0001-01-01',
    '9999-12-31 23:59',
    {},
    [1],
    new Date(Date.UTC(2026, 2, 20)),
    new Date(NaN),
    new Date(8e15),
    OTHER_REALM,
  ];
  return pool[Math.floor(random() * pool.length)];
}

function randomArgument(random: () => number): unknown {
  if (random() < 0.4) return randomCell(random);
  if (random() < 0.03) return [[randomCell(random)], null, randomCell(random)];
  if (random() < 0.03) return Array(3);
  const columns = random() < 0.6 ? 1 : Math.floor(random() * 4);
  const rows = Math.floor(random() * 4);
  const isSteady = random() < 0.5;
  const isRagged = random() < 0.1;
  const steady = randomCell(random);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: isRagged ? row : columns }, () => (isSteady ? steady : randomCell(random))),
  );
}

function isShowable(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  // Neither an error cell nor what JavaScript makes of nothing may come out as if it were text.
  if (typeof cell === 'string') return !/^#N\/A|\bNaN\b|Infinity|undefined|\[object/.test(cell);
  return typeof cell === 'boolean' || (isDate(cell) && !Number.isNaN(cell.getTime()));
}

function isRectangle(answer: unknown): boolean {
  if (!Array.isArray(answer)) return isShowable(answer);
  const width: unknown = answer[0]?.length;
  return (
    answer.length > 0 && answer.every((row) => Array.isArray(row) && row.length === width && row.every(isShowable))
  );
}

test('no cells make a custom function answer what a cell cannot show, throw without its name, or change its input', async () => {
  useSpreadsheet('America/Santiago');
  let answered = 0;
  for (const [name, custom] of await customFunctions()) {
    const random = seededRandom(name.length * 1000 + (name.codePointAt(0) ?? 0));
    for (let call = 0; call < CALLS; call++) {
      const args = Array.from({ length: custom.length }, () => randomArgument(random));
      const before = inspect(args, { depth: 3 });
      try {
        const answer = custom(...args);
        expect([before, isRectangle(answer)]).toEqual([before, true]);
        answered++;
      } catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith(`${name}: `)) throw error;
      }
      expect(inspect(args, { depth: 3 })).toBe(before);
    }
  }
  expect(answered).toBeGreaterThan(50);
});
