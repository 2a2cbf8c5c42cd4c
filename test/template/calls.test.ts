// What opening and editing a workbook asks of Google's custom functions, which are slow there: how often does not depend on rows.
import { openEmpty, openFilled } from '../support/builtWorkbook';
import { measureCustomCalls } from '../support/customCalls';
import type { Measured, Moment } from '../support/customCalls';
import { withManyLeads } from '../support/manyLeads';
import { workbookTexts } from '../../src/texts/workbook';

const LEADS = 100;
const texts = workbookTexts('en');

let measured: ReadonlyMap<Moment, Measured>;

beforeAll(() => {
  const built = openFilled('en');
  const saved = withManyLeads(built.save(), texts['leads.name'], texts['leads.id'], LEADS);
  const figures = measureCustomCalls((options) => openEmpty('en', options), saved);
  measured = new Map(figures.map((figure) => [figure.moment, figure]));
});

// prettier-ignore
test.each<[Moment, number, number]>([
  ['opening',               20, 2],
  ['new lead',               8, 2],
  ['first contact',          3, 1],
  ['stamp on the same day',  4, 2],
  ['name',                   0, 0],
  ['phone',                  0, 0],
  ['note',                   0, 0],
])('%s: at most %d calls in %d rounds', (moment, calls, rounds) => {
  const figures = measured.get(moment);
  expect(figures?.calls).toBeLessThanOrEqual(calls);
  expect(figures?.rounds).toBeLessThanOrEqual(rounds);
});
