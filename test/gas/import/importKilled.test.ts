import { buildImportAddOn, openLeads } from '../../support/importAddOn';
import type { LeadsWorkbook, Row } from '../../support/importAddOn';
import { atKilledCalls } from '../../support/killedRuns';

const addOn = buildImportAddOn();
afterAll(addOn.remove);

const known: readonly Row[] = [
  { id: 'L1', name: 'Ana', email: 'ana@x.mx', company: 'ACME' },
  { name: 'Luis', email: 'luis@x.mx' },
  { name: 'Eva', company: 'Zeta' },
];

// Each kind of lead, known and new: by id, by e-mail, by name; and the known ones with something to fill and to replace.
const file: readonly Row[] = [
  { id: 'L1', name: 'Ana Peña', email: 'ana@x.mx', owner: 'José' },
  { id: 'L2', name: 'Luis', email: 'LUIS@x.mx', company: 'Beta', created: 46022 },
  { name: 'Eva', company: 'Zeta', value: 7 },
  { id: 'L4', name: 'Nora', email: 'nora@x.mx', company: 'Gama', value: 10 },
  { id: 'L5', company: 'Sin nombre' },
  { email: 'solo@correo.mx', source: 'Google' },
  { name: 'Solo Nombre', company: 'Delta', source: 'Feria' },
  { id: 'L8', name: 'Nora', value: 11 },
];

test.each([
  ['as the template has them', false],
  ['moved by the user', true],
])('an import killed at any service call and run again ends with each lead once, columns %s', (_, isMoved) => {
  const before = openLeads(addOn.dist, { isMoved });
  before.send(known);
  const saved = before.workbook.save();
  const open = (): LeadsWorkbook => openLeads(addOn.dist, { saved });

  const whole = open();
  whole.workbook.serviceCalls();
  whole.send(file);
  const calls = whole.workbook.serviceCalls();
  expect(calls).toBeGreaterThan(6);
  expect(whole.leads()).toHaveLength(8);

  atKilledCalls(calls, (call) => {
    const killed = open();
    killed.workbook.failAt(call);
    expect(() => killed.send(file)).toThrow();
    killed.send(file);
    expect(sorted(killed.leads())).toEqual(sorted(whole.leads()));
    expect(killed.send(file)).toEqual({ added: 0, updated: 0, unchanged: file.length });
  });
});

function sorted(leads: readonly Row[]): string[] {
  return leads.map((lead) => JSON.stringify(lead)).sort();
}
