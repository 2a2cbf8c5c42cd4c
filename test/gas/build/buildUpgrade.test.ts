// A workbook that an earlier version of the template built is moved up: it gets what it lacks and keeps what people typed.
import type { Workbook } from '../../../src/host/workbook';
import { columnLetters } from '../../../src/template/a1';
import { BUILD_ORDER, type SheetId } from '../../../src/template/sheetIds';
import { TEMPLATE_VERSION } from '../../../src/template/stamp';
import { workbookTexts } from '../../../src/texts/workbook';
import { build, edit, openSmall } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';
import { errorCells } from '../../support/cellValues';

const english = buildSettings('en');

/** As an earlier version left it: the stamp says so, and what came later is not there. */
function earlier(id: SheetId, lacks: string, version = TEMPLATE_VERSION - 1): string {
  return `var s = workbook.getSheetByName('${workbookTexts('en')[`${id}.name`]}');
    var mark = s.getDeveloperMetadata()[0];
    mark.setValue(mark.getValue().replace(' ${TEMPLATE_VERSION} ', ' ${version} '));
    ${lacks}`;
}

const built = (workbook: Workbook, ids: readonly SheetId[]) =>
  build(workbook, english, ids).map(({ outcome }) => outcome);

test('a form gets the cells, names, rules, checks and looks it lacks and says that it was brought up to date', () => {
  const workbook = openSmall('en', 'goals');
  const whole = workbook.inspect('Goals');
  edit(
    workbook,
    earlier(
      'goals',
      `s.getRange('B13:H35').clear(); s.getRange('B13:H35').clearDataValidations();
       s.clearConditionalFormatRules(); workbook.removeNamedRange('Owed')`,
      0,
    ),
  );
  expect(workbook.inspect('Goals')).not.toEqual(whole);
  expect(built(workbook, ['goals'])).toEqual(['upgraded']);
  const { validations, ...rest } = workbook.inspect('Goals');
  const { validations: before, ...expected } = whole;
  expect(rest).toMatchObject({ contents: expected.contents, names: expected.names, rules: expected.rules });
  expect(rest.styles).toMatchObject({
    B14: expected.styles['B14'],
    C15: expected.styles['C15'],
    B35: expected.styles['B35'],
  });
  expect(rest.formats).toMatchObject({ C15: expected.formats['C15'], E15: expected.formats['E15'] });
  expect(validations.length).toBeGreaterThanOrEqual(before.length);
  expect(built(workbook, ['goals'])).toEqual(['kept']);
  expect(errorCells(workbook)).toEqual([]);
});

test('what people typed and how they dressed it stays', () => {
  const workbook = openSmall('en', 'goals');
  workbook.type('Goals', 'C6', '500000');
  workbook.type('Goals', 'B39', 'Spring');
  workbook.type('Goals', 'J2', '2026-11-20');
  edit(
    workbook,
    earlier('goals', `s.getRange('J2:J3').setBackground('#123456'); s.getRange('A1').setBackground('#654321')`),
  );
  const shown = workbook.display('Goals', 'J2');
  expect(built(workbook, ['goals'])).toEqual(['upgraded']);
  expect(workbook.read('Goals', 'C6')).toEqual([[500000]]);
  expect(workbook.read('Goals', 'B39')).toEqual([['Spring']]);
  expect(workbook.display('Goals', 'J2')).toEqual(shown);
  expect(workbook.inspect('Goals').styles).toMatchObject({
    J2: { fillColor: '#123456' },
    A1: { fillColor: '#654321' },
  });
});

test('a table gets the columns it lacks at its end, and its rows stay', () => {
  const workbook = openSmall('en', 'leads');
  workbook.type('Leads', 'B2', 'Ana');
  edit(workbook, earlier('leads', `s.deleteColumn(25)`));
  const headings = headingsOf(workbook);
  expect(built(workbook, ['leads'])).toEqual(['upgraded']);
  expect(headingsOf(workbook)).toEqual([...headings, expect.any(String)]);
  expect(workbook.read('Leads', 'B2')).toEqual([['Ana']]);
  expect(built(workbook, ['leads'])).toEqual(['kept']);
});

test('every sheet of an earlier version is brought up to date, once', () => {
  const workbook = openSmall('en');
  for (const id of BUILD_ORDER) edit(workbook, earlier(id, ''));
  const figures = workbook.read('Dashboard', 'B5:J20');
  expect(new Set(built(workbook, BUILD_ORDER))).toEqual(new Set(['upgraded']));
  expect(new Set(built(workbook, BUILD_ORDER))).toEqual(new Set(['kept']));
  expect(workbook.read('Dashboard', 'B5:J20')).toEqual(figures);
  expect(errorCells(workbook)).toEqual([]);
});

function headingsOf(workbook: Workbook): unknown[] {
  const last = columnLetters(workbook.inspect('Leads').columns);
  return workbook.read('Leads', `A1:${last}1`).flat();
}
