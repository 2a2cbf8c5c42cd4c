// Where Google may read a formula loosely or strictly (`""` in arithmetic, a range where one cell is wanted), every sheet shows
// the same: no formula leaves it to Google.
import type { Workbook } from '../../src/host/workbook';
import { call, edit, openSmall } from '../support/builtWorkbook';
import { displayedOf } from '../support/cellValues';

const loose = openSmall('en');
const strict = openSmall('en', 'agreement', { reading: 'strict' });

const both = (work: (workbook: Workbook) => unknown) => [loose, strict].forEach(work);
const expectSame = () => expect(displayedOf(strict)).toEqual(displayedOf(loose));

test('every sheet shows the same before there are leads', expectSame);

test('every sheet shows the same with leads', () => {
  both((workbook) => call(workbook, 'addSampleLeads'));
  expectSame();
});

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
  both((workbook) => edit(workbook, `workbook.getRangeByName('${name}').clearContent()`));
  expectSame();
  both((workbook) => workbook.undo());
});
