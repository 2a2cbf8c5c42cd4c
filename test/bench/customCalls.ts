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
const saved = withManyLeads(built.save(), texts['leads.name'], texts['leads.id'], leads);
console.table(measureCustomCalls((more) => openWorkbook({ ...options, ...more }), saved));
