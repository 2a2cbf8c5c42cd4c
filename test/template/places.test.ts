import { block, inColumn } from '../../src/template/block';
import { rangeAt, rangesAt, rowsAt, withCells } from '../../src/template/places';

const FUNNEL = block('B13', 'stage rate owed', 'heading visitor lead customer');
const BESIDE = block(inColumn('J', FUNNEL, 'lead'), 'note', 'lead remark');
const TOTAL = block('B20', 'name sum', 'total part*3 partTotal');
const blocks = [FUNNEL, BESIDE, TOTAL];

test.each([
  ['a cell', 'lead.owed', 'D15'],
  ['some rows of a column', 'lead:customer.owed', 'D15:D16'],
  ['some columns of a row', 'lead.stage:rate', 'B15:C15'],
  ['some of both', 'visitor:customer.rate:owed', 'C14:D16'],
  ['a row as wide as its block', 'visitor', 'B14:D14'],
  ['some rows', 'visitor:customer', 'B14:D16'],
  ['a row that goes on in a block beside it', 'lead.note', 'J15'],
  ['from one block to another', 'customer:total.stage:sum', 'B16:C20'],
  ['all rows of a kind', 'part*.sum', 'C21:C23'],
  ['all rows of a kind and what follows', 'part*:partTotal.sum', 'C21:C24'],
  ['all rows of a kind, fixed', '$part*.$sum', '$C$21:$C$23'],
  ['a column fixed', 'lead.$owed', '$D15'],
  ['a row fixed', '$lead.owed', 'D$15'],
  ['rows and columns fixed', '$lead:customer.$rate:owed', '$C$15:$D$16'],
  ['A1 notation', 'C3:D', 'C3:D'],
])('%s is placed', (_, place, range) => {
  expect(rangeAt(place, blocks)).toBe(range);
});

test.each([
  ['a row', 'nobody.owed', 'Cannot place "nobody.owed": it is in no block of the sheet'],
  ['a column', 'lead.nothing', 'Cannot place "lead.nothing": it is in no block of the sheet'],
  ['the row it ends with', 'lead:nobody.owed', 'Cannot place "lead:nobody.owed": it is in no block of the sheet'],
  ['a kind of row', 'piece*.sum', 'Cannot place "piece*.sum": it is in no block of the sheet'],
  ['what is no place', 'lead owed', 'Cannot place "lead owed": it is in no block of the sheet'],
  ['the block, where two have the row', 'lead', 'Cannot place "lead": it is in several blocks of the sheet'],
])('%s nobody knows is refused', (_, place, message) => {
  expect(() => rangeAt(place, blocks)).toThrow(message);
});

test('places in a line, or in several, come in their order', () => {
  expect(rangesAt(['lead.owed  total', 'heading.rate'], blocks)).toEqual(['D15', 'B20:C20', 'C13']);
});

test('the rows of a place are counted', () => {
  expect(rowsAt('visitor:customer.rate', blocks)).toEqual([14, 15, 16]);
});

test('places in brackets become cells, except in quotes', () => {
  expect(withCells('=SUM([lead:customer.owed])&"[lead.owed]"&[$total.$sum]', blocks)).toBe(
    '=SUM(D15:D16)&"[lead.owed]"&$C$20',
  );
});
