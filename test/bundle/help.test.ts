// The help that Sheets shows while a formula is typed: the comment right above each custom function of Code.js.

import type { Comment, FunctionDeclaration } from 'acorn';
import { parse2019, readDist } from '../support/dist';
import { exportsOfMain, functionsOf } from '../support/mainExports';
import { readSources } from '../support/sources';

// Names and order of arguments are a promise to every sheet that holds a formula; [brackets] may be left out.
const CONTRACT = [
  'BUSINESS_HOURS(start, end, [calendar], [holidays], [offices])',
  'CALENDAR_HOURS(calendar)',
  'FOLLOWUP_CAPACITY(reps, hours_per_day, days, minutes_per_attempt, attempts_per_lead)',
  'FOLLOWUP_STATUS(start, attempts, required, days, as_of, [calendar], [holidays], [labels], [offices])',
  'FUNNEL_REPORT(stages, [groups], [labels])',
  'GAP_DRIVERS(plan, actual, [labels], [method])',
  'GOAL_FORECAST(actual, start, end, as_of, [calendar], [holidays], [offices])',
  'GOAL_PACE(goal, start, end, as_of, [calendar], [holidays], [offices])',
  'LEADGRADE(fits, scores, [fit_cuts], [score_cuts])',
  'LEADSCORE(actions, rules, [as_of], [leads])',
  'LEADSCORE_AUC(scores, won)',
  'LEADSCORE_LEARN(actions, won, [labels], [points_to_double], [rules])',
  'LEADSCORE_WHY(actions, rules, labels, [as_of], [most], [leads])',
  'LEADSTAGE(scores, fits, mql_score, sql_fit, [reached])',
  'LEADS_NEEDED(goal, deal_size, rates, [round_up])',
  'LEADS_WATERFALL(dates, goal, start, end, as_of, [values], [calendar], [holidays], [office])',
  'LEAD_CHECK(ids, created, [contact], [reached], [actions], [fit], [value], [owner], [owners], [as_of])',
  'LEAD_FACTS(named, ids, created, contact, reached, accepted, attempts, actions, fit, profiles, owner, office, value, rules, thresholds, personas, weights, classes, owners, as_of, calendar, [holidays], [language], [frozen])',
  'LEAD_GROUPS(groups, [counted])',
  'LEAD_PROBABILITY(actions, history, won)',
  'LEAD_VALUE(deal_size, rates)',
  'NEXT_MEETING(names, often, first, as_of, [since], [calendar], [holidays], [minutes], [purpose], [agenda], [company])',
  'PERSONA_FIT(profiles, personas, [weights])',
  'PIPELINE_VELOCITY(opportunities, deal_size, win_rate, cycle_days)',
  'SHARED_BONUS(actual, goal, base, tiers, [method])',
  'SLA_COMPLIANCE(start, done, hours, as_of, [calendar], [holidays], [offices])',
  'SLA_DEADLINE(start, hours, [calendar], [holidays], [offices])',
  'SLA_REPORT(groups, start, done, hours, as_of, [calendar], [holidays], [offices])',
  'SLA_STATUS(start, done, hours, as_of, [calendar], [holidays], [labels], [offices])',
];

const PARAM = /^@param \{([^{}]+)\} (\w+) (Optional\. )?(\S.*\.)$/;
const HTML = /<\/?[a-z][^>]*>|&#?\w+;/i;

const { program, comments } = parse2019(readDist('Code.js'));
const declarations = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node] : []));
const names = exportsOfMain('functions/');

test('the functions are those of the contract, and src/functions has no other', () => {
  const files = [...readSources().keys()].filter((file) => file.startsWith('functions/'));
  expect(names).toEqual(CONTRACT.map((line) => line.split('(')[0]));
  expect(files.flatMap(functionsOf).sort()).toEqual(names);
});

test.each(names)('%s takes the arguments it promises, in order, and says which may be left out', (name) => {
  const params = tagsOf(name).flatMap((line) => PARAM.exec(line) ?? []);
  const documented = tagsOf(name).filter((line) => line.startsWith('@param'));
  const asPromised = documented.map((line) => {
    const [, , param = line, optional] = PARAM.exec(line) ?? [];
    return optional ? `[${param}]` : param;
  });
  expect(params).toHaveLength(documented.length * 5);
  expect(CONTRACT).toContain(`${name}(${asPromised.join(', ')})`);
});

test.each(names)('%s declares the parameters it documents', (name) => {
  const declared = find(name).params.map((param) => (param.type === 'Identifier' ? param.name : param.type));
  const promised = CONTRACT.find((line) => line.startsWith(`${name}(`)) ?? '';
  expect(declared).toEqual(promised.match(/[a-z]\w*/g));
  expect(declared.filter((param) => !/^[a-z]+(_[a-z]+)*$/.test(param))).toEqual([]);
});

test.each(names)('%s has help that Sheets reads: one line each, tagged, without HTML', (name) => {
  const [summary = '', blank, ...tags] = linesOf(name);
  expect(summary).toMatch(/^[A-Z].*\.$/);
  expect(blank).toBe('');
  expect(tags.map((line) => line.split(' ')[0])).toEqual([
    ...find(name).params.map(() => '@param'),
    '@return',
    '@customfunction',
  ]);
  expect(linesOf(name).filter((line) => HTML.test(line))).toEqual([]);
});

test.each(names)('%s has help short enough to be read while typing', (name) => {
  const lengths = linesOf(name).map((line) => line.replace(/^@\w+ (\{[^}]*\} \w+ )?/, '').length);
  expect(lengths[0]).toBeLessThanOrEqual(115);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(165);
});

test('only custom functions are offered while a formula is typed', () => {
  const offered = declarations.filter((node) => commentAbove(node)?.value.includes('@customfunction'));
  expect(offered.map(({ id }) => id.name).sort()).toEqual(names);
});

function find(name: string): FunctionDeclaration {
  const found = declarations.find(({ id }) => id.name === name);
  if (!found) throw new Error(`Cannot find ${name}: Code.js declares no such function`);
  return found;
}

function commentAbove(node: FunctionDeclaration): Comment | undefined {
  const line = node.loc?.start.line ?? 0;
  return comments.find(
    ({ type, value, loc }) => type === 'Block' && value.startsWith('*\n') && loc?.end.line === line - 1,
  );
}

function linesOf(name: string): string[] {
  const text = commentAbove(find(name))?.value ?? '';
  return text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.replace(/^ \* ?/, ''));
}

function tagsOf(name: string): string[] {
  return linesOf(name).filter((line) => line.startsWith('@'));
}
