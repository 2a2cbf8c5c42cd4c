// npm run bench: our functions and their peers on the same seeded data, in one run. With --readme the table goes into .readme/bench.md.

import { cpus } from 'node:os';
import { useSpreadsheet } from '../support/spreadsheet';
import { TIME_ZONE } from './agreement';
import { bundleRaces } from './races/bundle';
import { learnRaces } from './races/learn';
import { reportRace, scoreRace } from './races/leads';
import { openHoursRaces } from './races/openHours';
import { openingRows } from './races/opening';
import { sheetRaces } from './races/sheet';
import { alignedTable, markdownTable, writeBetweenMarks } from './table';
import { wrongRows } from './wrongRows';

const ROWS = 100_000;
const ROUNDS = 90;
const FEW_ROUNDS = 7;
const SAMPLE = 2_000;

// Most peers know no zone but the process's own: they are given the one of the business.
process.env['TZ'] = TIME_ZONE;
useSpreadsheet(TIME_ZONE);

const rows = [
  ...openHoursRaces(ROWS, ROUNDS),
  scoreRace(ROWS, ROUNDS),
  reportRace(ROWS, ROUNDS),
  ...learnRaces(FEW_ROUNDS),
  ...sheetRaces(FEW_ROUNDS),
  ...openingRows(process.cwd(), FEW_ROUNDS),
  ...bundleRaces(process.cwd(), ROUNDS),
  ...wrongRows(SAMPLE),
];
const machine = `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown CPU'} × ${cpus().length}`;
const method = `The least of ${ROUNDS} rounds in turns, of ${FEW_ROUNDS} for what is slow, after one to warm up; the 200 steps of ml-logistic-regression once. 100,000 rows; libraries that go day by day are timed on 500 of them, the Date loop on 20,000.`;

console.log(`${machine}\n\n${alignedTable(rows)}\n\n${method}`);
if (process.argv.includes('--readme')) {
  writeBetweenMarks('.readme/bench.md', `${machine}. ${method}\n\n${markdownTable(rows)}`);
}
