// Where Google may read a formula loosely or strictly (`""` in arithmetic, a range where one cell is wanted), every sheet shows
// the same: no formula leaves it to Google.
import type { Workbook, WorkbookOptions } from '../../src/host/workbook';
import { edit, openFilled, openSampled, openSmall } from '../support/builtWorkbook';
import { displayedOf } from '../support/cellValues';

type Opened = (reading: Pick<WorkbookOptions, 'reading'>) => Workbook;

const both = (open: Opened) => [open({ reading: 'loose' }), open({ reading: 'strict' })] as const;
const expectSame = ([loose, strict]: readonly [Workbook, Workbook]) =>
  expect(displayedOf(strict)).toEqual(displayedOf(loose));

test('every sheet shows the same before there are leads', () => {
  expectSame(both((reading) => openSmall('en', 'agreement', reading)));
});

test('every sheet shows the same with leads', () => {
  expectSame(both((reading) => openFilled('en', 'agreement', reading)));
});

describe('with a few leads', () => {
  const pair = both((reading) => openSampled('en', 'agreement', reading));

  test.each([
    'Period_start',
    'Period_end',
    'Calendar',
    'Goal',
    'Marketing_share',
    'Deal_size',
    'Rates',
    'Sla_target',
    'Sla_classes',
  ])('every sheet shows the same where %s is left blank', (name) => {
    for (const workbook of pair) edit(workbook, `workbook.getRangeByName('${name}').clearContent()`);
    expectSame(pair);
    for (const workbook of pair) workbook.undo();
  });
});
