// Named ranges are unique in a spreadsheet: one that is somebody's is never taken over in silence.
import { build, edit, everything, openBuilt } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';

const english = buildSettings('en');

const budget = `var budget = workbook.insertSheet('Budget', 0); budget.getRange('B2').setValue(7);`;

test.each(['Goal', 'goal'])(
  'a sheet that would need somebody else’s named range %s is refused, saying where it is',
  (name) => {
    const workbook = openBuilt('en', 'personas');
    edit(workbook, `${budget} workbook.setNamedRange('${name}', budget.getRange('B2'))`);
    const before = everything(workbook);
    expect(workbook.run('buildSheet', english, 'goals')).toEqual({
      ok: false,
      message: `Named ranges of yours have names that Acuerdo needs: ${name} (Budget!B2). Rename them in Data › Named ranges and build again.`,
    });
    expect(everything(workbook)).toEqual(before);
  },
);

test('once it is renamed the sheet is built', () => {
  const workbook = openBuilt('en', 'personas');
  edit(workbook, `${budget} workbook.setNamedRange('Goal', budget.getRange('B2'))`);
  edit(
    workbook,
    `workbook.removeNamedRange('Goal'); workbook.setNamedRange('Budgeted', workbook.getSheetByName('Budget').getRange('B2'))`,
  );
  expect(build(workbook, english, ['goals'])).toMatchObject([{ outcome: 'made' }]);
  expect(workbook.inspect('Goals').names).toMatchObject({ Goal: 'C6' });
  expect(workbook.inspect('Budget').names).toEqual({ Budgeted: 'B2' });
});

test('a name of ours that people put on a cell of theirs is not taken back in silence', () => {
  const workbook = openBuilt('en', 'goals');
  edit(workbook, `${budget} workbook.setNamedRange('Goal', budget.getRange('B2'))`);
  expect(workbook.run('buildSheet', english, 'goals')).toMatchObject({
    ok: false,
    message: expect.stringContaining('Goal (Budget!B2)'),
  });
  expect(workbook.inspect('Budget').names).toEqual({ Goal: 'B2' });
});
