// Who carries the goal: target against actual by owner and by office, by share or by hours, on the Dashboard and on Today.
import type { Today } from '../../../src/gas/calls';
import { call, edit, openSmall } from '../../support/builtWorkbook';
import { enterLeads } from '../../support/enterLeads';

test('owners and offices are held against their part of the goal; a goal that is met is told', () => {
  const workbook = openSmall('en');
  expect(call<Today>(workbook, 'readToday', false)).toMatchObject({ carriers: [], goalMet: null });
  expect(workbook.display('Dashboard', 'B4')[0]?.[0]).toMatch(/^First steps.*✓ goal · ✓ opening hours · ○ names/);
  expect(workbook.display('Dashboard', 'H11')).toEqual([['– No leads yet']]);
  edit(workbook, `workbook.getSheetByName('Goals').getRange('B56:C57').setValues([['ana', 0.25], ['North', 0.75]]);`);
  enterLeads(workbook, 'Leads', [
    {
      Name: 'A',
      Created: '2026-10-05',
      Owner: 'Ana',
      'First contact': '2026-10-05',
      'Won on': '2026-11-02',
      Value: '40000',
    },
    {
      Name: 'B',
      Created: '2026-10-05',
      Office: 'North',
      'First contact': '2026-10-05',
      'Won on': '2026-11-02',
      Value: '90000',
    },
    {
      Name: 'C',
      Created: '2026-08-05',
      Owner: 'Ana',
      'First contact': '2026-08-05',
      'Won on': '2026-09-02',
      Value: '70000',
    },
  ]);
  const { carriers, goalMet } = call<Today>(workbook, 'readToday', false);
  expect(carriers.map(({ label, delivered, verdict }) => [label, delivered, verdict])).toEqual([
    ['ana', '40,000', '✓ On pace'],
    ['North', '90,000', '✓ On pace'],
  ]);
  expect(goalMet).toEqual({ result: '130,000', goal: '120,000' });
  expect(workbook.display('Dashboard', 'B8')[0]?.[0]).toBe(
    '✓ Goal met, together: 130,000. Marketing brought 2 leads and sales won 2 customers. Well done, both!',
  );
  edit(
    workbook,
    `workbook.getSheetByName('Goals').getRange('C56:C57').setValues([[''], ['']]).offset(0, 6).setValues([[3], [1]]);`,
  );
  expect(workbook.display('Goals', 'D56:D57').flat()).toEqual(['90,000', '30,000']);
});
