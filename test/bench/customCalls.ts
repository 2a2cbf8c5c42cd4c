// node build/customCalls.cjs [leads]: what opening and editing a workbook asks of Google's custom functions.

import { openWorkbook } from '../../src/host/workbook';
import { workbookTexts } from '../../src/texts/workbook';
import { buildSettings } from '../support/buildSettings';
import { measureCustomCalls } from '../support/customCalls';
import { withManyLeads } from '../support/manyLeads';
import { BUILD_ORDER } from '../../src/template/sheetIds';

const leads = Number(process.argv[2] ?? 8000);
const options = { dist: 'dist', timeZone: 'America/Mexico_City', locale: 'en_US', now: '2026-11-22T18:00:00Z' };
const texts = workbookTexts('en');

const built = openWorkbook(options);
for (const id of BUILD_ORDER) built.run('buildSheet', buildSettings('en'), id);
built.run('finishBuild');
built.run('addSampleLeads');
const withLeads = (count: number) => withManyLeads(built.save(), texts['leads.name'], texts['leads.id'], count);
console.table(measureCustomCalls((more) => openWorkbook({ ...options, ...more }), withLeads(leads)));

// The same in the host that answers at once, in seconds of CPU: at most 1 an edit, and at most 4.5 times those of a quarter.
const atOnce = (count: number) =>
  measureCustomCalls((more) => {
    const workbook = openWorkbook({ ...options, ...more, customCalls: 'synchronous' });
    return { ...workbook, customCalls: () => ({ calls: 0, rounds: 0, bytes: 0, cells: 0 }) };
  }, withLeads(count));
const quarter = atOnce(leads / 4);
console.table(
  atOnce(leads).map(({ moment, seconds }, index) => ({ moment, seconds, quarter: quarter[index]?.seconds })),
);

// A workbook as it is built, with its sample leads: opened in seconds of CPU, for the first time in this process it is slower.
const sampled = built.save();
const opened = () => {
  const before = process.cpuUsage();
  openWorkbook({ ...options, saved: sampled }).read(texts['dashboard.name'], 'B1');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
console.table({ 'opening the sample workbook': { seconds: Math.min(...Array.from({ length: 5 }, opened)) } });
