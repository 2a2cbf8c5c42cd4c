// The columns that tell of leads.

import { reader } from '../../../src/grid/cells/reader';
import { cellOf, cellsOf, toLeadColumns } from '../../../src/grid/leads/leadColumns';
import { column, useSpreadsheet } from '../../support/spreadsheet';

const read = reader('LEAD_FACTS');

beforeEach(() => useSpreadsheet('UTC'));

test('the rows are those of the longest column; one that is left out is blank in every row', () => {
  const { columns, shape } = toLeadColumns(read, {
    named: column(true, true, false),
    ids: [
      ['a', 'x@y'],
      ['b', ''],
      ['', ''],
    ],
  });
  expect(shape).toEqual({ rows: 3, isScalar: false });
  expect([0, 2].map((row) => cellOf(columns.owner, row))).toEqual(['', '']);
  expect(cellsOf(columns.ids, 1)).toEqual(['b', '']);
});

test('one cell holds for every lead', () => {
  const { columns } = toLeadColumns(read, { named: column(true, true), owner: 'Ana', profiles: [['SaaS', 'MX']] });
  expect([0, 1].map((row) => cellOf(columns.owner, row))).toEqual(['Ana', 'Ana']);
  expect(cellsOf(columns.profiles, 1)).toEqual(['SaaS', 'MX']);
});

test('columns of other rows are named', () => {
  const given = { named: column(true, true, true), created: column(46_000, 46_001) };
  expect(() => toLeadColumns(read, given)).toThrow('LEAD_FACTS: created: 2 rows, but named has 3');
});
