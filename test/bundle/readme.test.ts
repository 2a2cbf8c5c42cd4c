// The README and its reference show every function as it is, from the same doc comments as the help in Sheets.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import formulas from 'acuerdo:formulas';
import { sidebarTexts } from '../../src/texts/sidebar';

const root = path.join(__dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const functions = readFileSync(path.join(root, '.readme/functions.md'), 'utf8');
const reference = functions.split('<!-- functions -->')[1]?.split('<!-- /functions -->')[0] ?? '';
const sections = reference.split(/^## /m).slice(1);

// prettier-ignore
const GROUPS = [
  ['Qualify', ['LEADSCORE', 'LEADSCORE_WHY', 'PERSONA_FIT', 'LEADGRADE', 'LEADSTAGE', 'LEADSCORE_LEARN', 'LEAD_PROBABILITY', 'LEADSCORE_AUC', 'LEAD_FACTS', 'LEAD_CHECK']],
  ['Commit',  ['LEADS_NEEDED', 'LEAD_VALUE', 'FOLLOWUP_CAPACITY']],
  ['Clock',   ['BUSINESS_HOURS', 'SLA_DEADLINE', 'SLA_STATUS', 'SLA_COMPLIANCE', 'SLA_REPORT', 'FOLLOWUP_STATUS', 'CALENDAR_HOURS']],
  ['Track',   ['GOAL_PACE', 'GOAL_FORECAST', 'LEADS_WATERFALL', 'FUNNEL_REPORT', 'LEAD_GROUPS', 'PIPELINE_VELOCITY', 'GAP_DRIVERS', 'NEXT_MEETING']],
  ['Share',   ['SHARED_BONUS']],
];

test('the reference groups the functions as people use them: qualify, commit, clock, track, share', () => {
  const listed = sections.map((section) => [
    section.split('\n')[0],
    [...section.matchAll(/^\| `([A-Z_]+)\(/gm)].map(([, name]) => name),
  ]);
  expect(listed).toEqual(GROUPS);
  expect(formulas.map(({ name }) => name)).toEqual(GROUPS.flatMap(([, names]) => names));
});

test.each(formulas)('the reference shows $name with its arguments, what it tells and a worked example', (help) => {
  const row = reference.split('\n').find((line) => line.startsWith(`| \`${help.name}(`)) ?? '';
  expect(row).toMatch(/^\| `[A-Z_]+\([a-z_, [\]]+\)` \| [A-Z][^|]+\.<br>`=[A-Z_]+\(.+\)` →( |<br>)`.+` \|$/);
  expect(row).toContain(help.summary);
  expect(row).toContain(help.examples[0]?.formula);
});

test.each(formulas)('the reference explains every argument of $name, and only those', ({ name, params, returns }) => {
  const details = reference.split(/^\*\*(?=[A-Z])|^<\/details>/m).find((part) => part.startsWith(`${name}**`)) ?? '';
  expect(details).toContain(`** → ${returns}`);
  expect(details.split('\n').filter((line) => line.startsWith('- '))).toEqual(
    params.map((param) => `- \`${param.name}\`${param.isOptional ? ' (optional)' : ''}: ${param.help}`),
  );
});

test('the README lists every function with what it tells, a line each', () => {
  for (const { name, group, summary } of formulas) expect(readme).toContain(`| ${group} | \`${name}\` | ${summary} |`);
});

test('the README is read in one go: what it is, how to try it, the workbook before the functions', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(200);
  const firstScreen = readme.split('\n').slice(0, 14).join('\n');
  for (const line of ['git clone <address of this repository> acuerdo', 'cd acuerdo', 'npm start', '<img src='])
    expect(firstScreen).toContain(line);
  const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.slice(0, 2)).toEqual(['The workbook', 'Functions']);
  for (const heading of ['En español', 'Em português']) expect(headings).toContain(heading);
});

test('every picture and file that the README names is there', () => {
  const pictures = [...readme.matchAll(/(?:!\[[^\]]+\]\(|<img src=")([^)"]+)/g)].map(([, file]) => file ?? '');
  expect(pictures.length).toBeGreaterThan(0);
  for (const file of pictures) expect(readFileSync(path.join(root, file)).subarray(1, 4).toString()).toBe('PNG');
  const links = [...readme.matchAll(/(?<!!)\[[^\]]+\]\((?!https?:|#)([^)]+)\)/g)].map(([, file]) => file ?? '');
  expect(links.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('the README speaks of the buttons as they are called', () => {
  for (const [language, words] of [
    ['es', 'Armar el libro'],
    ['pt', 'Montar a planilha'],
  ] as const)
    expect([readme.includes(words), Object.values(sidebarTexts(language)).includes(words)]).toEqual([true, true]);
});
