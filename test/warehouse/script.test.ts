// What BigQuery would refuse and the reference evaluator takes, and what the build promises of the script.

import { readFileSync } from 'node:fs';
import { leadsSheet } from '../../src/template/sheets/leads';
import { columnName, columnNames } from '../../src/template/warehouse/leadsView';
import { LANGUAGES } from '../../src/texts/language';
import packageJson from '../../package.json';
import { SCRIPT } from './support/warehouse';

const script = readFileSync(SCRIPT, 'utf8');
const bodies = script
  .split(/^CREATE OR REPLACE FUNCTION acuerdo\./m)
  .filter((statement) => /^LANGUAGE js$/m.test(statement))
  .map((statement) => {
    const [, name = '', argumentTypes = '', code = ''] =
      /^(\w+)\(([^]*?)\)\nRETURNS[^]*?\nAS r"""\n([^]*?)"""/.exec(statement) ?? [];
    return { name, argumentTypes, code };
  });

test('every function in JavaScript is at most 32 KB inline', () => {
  expect(bodies.map(({ name }) => name).sort()).toEqual(
    'clock_days criterion_parts gap_drivers is_accepted lead_value leads_needed learn_points shared_bonus'.split(' '),
  );
  for (const { code } of bodies) expect(Buffer.byteLength(code)).toBeLessThanOrEqual(32 * 1024);
});

test('no function in JavaScript takes an INT64, which BigQuery does not hand over', () => {
  for (const { argumentTypes } of bodies) expect(argumentTypes).not.toContain('INT64');
});

test('the script may be run again: whatever it makes it replaces, but for what people fill', () => {
  const statements = script.match(/^(CREATE|INSERT|CALL|DROP|DELETE|ALTER)\b[^\n]*/gm) ?? [];
  const kept = statements.filter((line) => !line.startsWith('CREATE OR REPLACE'));
  expect(
    kept.every((line) =>
      /^CREATE (TABLE|VIEW) IF NOT EXISTS|^INSERT INTO acuerdo\.settings|^CALL acuerdo\.refresh/.test(line),
    ),
  ).toBe(true);
  expect(script).toContain(`'${packageJson.version}'`);
});

test('percentiles and look-ups that BigQuery or the cost forbids are not in the script', () => {
  expect(script).not.toMatch(/RANGE_BUCKET|PERCENTILE_CONT|APPROX_/);
});

test.each(LANGUAGES)(
  'the view for the sheet has its columns in its order, in %s under names that BigQuery takes, no two alike',
  (language) => {
    const names = columnNames(language);
    expect(names).toHaveLength(leadsSheet().columns.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toBe(columnName(name));
    expect(columnNames(language, ['¿Pidió "asesoría"?', 'a', 'b', 'c', 'd'])).toContain('Pidió asesoría');
  },
);
