// The functions in the README, a line each, and their reference beside it: a table per group, the arguments folded below it.
import { writeFileSync } from 'node:fs';
import formulas from './formulas.cjs';
import { at, read } from './paths.mjs';

/** The groups, in the order in which an agreement needs them. */
const GROUPS = {
  Qualify: 'Which leads are ready for sales.',
  Commit: 'What each side can promise.',
  Clock: 'Whether follow-up kept its promise, in the hours the team is open.',
  Track: 'Where the period stands, and why.',
  Share: 'What the shared goal pays.',
};

export function writeReadme() {
  fill('README.md', 'summary', summary());
  fill('.readme/functions.md', 'functions', reference());
}

/** Puts text between the marks of a name. */
function fill(file, name, text) {
  const before = read(file);
  const marks = new RegExp(`(<!-- ${name} -->\\n)[^]*?\\n?(<!-- /${name} -->)`);
  const filled = before.replace(marks, (_, from, to) => `${from}${text}\n${to}`);
  if (filled !== before) writeFileSync(at(file), filled);
}

/** One line a function: what it tells. */
function summary() {
  const rows = formulas.map(({ name, group, summary: tells }) => `| ${group} | \`${name}\` | ${tells} |`);
  return ['| to | function | what it tells |', '|---|---|---|', ...rows].join('\n');
}

function reference() {
  const stray = formulas.find(({ group }) => !(group in GROUPS));
  if (stray)
    throw new Error(`Cannot list ${stray.name}: "${stray.group}" is none of ${Object.keys(GROUPS).join(', ')}`);
  return Object.keys(GROUPS)
    .map((group) =>
      section(
        group,
        formulas.filter((formula) => formula.group === group),
      ),
    )
    .join('\n\n');
}

function section(group, members) {
  return [
    `## ${group}`,
    '',
    GROUPS[group],
    '',
    '| function | what it tells, for example |',
    '|---|---|',
    ...members.map((formula) => `| \`${signature(formula)}\` | ${formula.summary}<br>${example(formula)} |`),
    '',
    '<details>',
    `<summary>${group}: arguments and answers</summary>`,
    '',
    members.map(details).join('\n\n'),
    '',
    '</details>',
  ].join('\n');
}

function signature({ name, params }) {
  return `${name}(${params.map((param) => (param.isOptional ? `[${param.name}]` : param.name)).join(', ')})`;
}

/** A formula and its answer as in a sheet: a cell is a code span, a row a line. */
function example({ examples: [{ formula, result }] }) {
  const rows = result.split('; ').map((row) => row.split(', ').map((cell) => `\`${cell || ' '}\``));
  const lines = rows.map((cells) => cells.join(' '));
  return lines.length === 1 ? `\`${formula}\` → ${lines[0]}` : [`\`${formula}\` →`, ...lines].join('<br>');
}

function details({ name, params, returns, notes }) {
  return [
    `**${name}** → ${returns}`,
    '',
    ...(notes ? [notes, ''] : []),
    ...params.map((param) => `- \`${param.name}\`${param.isOptional ? ' (optional)' : ''}: ${param.help}`),
  ].join('\n');
}
