import { below, block, inColumn, numbered, ofKind, rangeOf, rowNumber } from '../../src/template/block';

const funnel = block('B13', 'stage rate owed', 'heading visitor lead customer');

test.each([
  ['a cell', funnel.cell('lead', 'owed'), 'D15'],
  ['a column', funnel.column('owed'), 'D13:D16'],
  ['part of a column', funnel.column('owed', 'lead', 'customer'), 'D15:D16'],
  ['a row', funnel.row('lead'), 'B15:D15'],
  ['part of a row', funnel.row('lead', 'rate', 'owed'), 'C15:D15'],
])('%s is named by its keys', (_, range, a1) => {
  expect(range).toBe(a1);
});

test('keys of a kind are counted out', () => {
  expect(block('A1', 'a', 'title month*3 total').rows).toEqual(['title', 'month1', 'month2', 'month3', 'total']);
  expect(numbered('month', 2)).toEqual(['month1', 'month2']);
});

test('what else a word says is no part of its key', () => {
  expect(block('A1', 'a=text b# c=other# .d +e', '.first second=else part*2').columns).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
  ]);
  expect(block('A1', 'a', '.first second=else part*2').rows).toEqual(['first', 'second', 'part1', 'part2']);
});

test('a row has its number', () => {
  expect(rowNumber(funnel, 'lead')).toBe(15);
});

test('blocks stand below one another and side by side', () => {
  expect(below(funnel)).toBe('B18');
  expect(below(funnel, 0)).toBe('B17');
  expect(inColumn('J', funnel)).toBe('J13');
  expect(inColumn('J', funnel, 'lead')).toBe('J15');
});

test('cells are filled by row and column: text, formula, content or a whole cell', () => {
  const cells = funnel.fill({
    customer: { stage: 'stage.customer', owed: '=D15*2' },
    lead: { rate: { words: 'side.sales' } },
    heading: { rate: { content: { input: 1 }, since: 2 } },
  });
  expect(cells).toEqual([
    { at: 'C13', content: { input: 1 }, since: 2 },
    { at: 'C15', content: { words: 'side.sales' } },
    { at: 'B16', content: { text: 'stage.customer' } },
    { at: 'D16', content: { formula: '=D15*2' } },
  ]);
});

test('a text that is unknown is refused', () => {
  expect(() => funnel.fill({ lead: { stage: 'stage.nobody' } })).toThrow('there is no "stage.nobody"');
});

test('a formula may name cells of its own row, but in quotes nothing is a name', () => {
  const cells = funnel.fillRows(['lead', 'customer'], (row, index) => ({
    owed: `=[.rate]&[.$stage]&"[.rate] ${row}"&${index}`,
  }));
  expect(cells).toEqual([
    { at: 'D15', content: { formula: '=[lead.rate]&[lead.$stage]&"[.rate] lead"&0' } },
    { at: 'D16', content: { formula: '=[customer.rate]&[customer.$stage]&"[.rate] customer"&1' } },
  ]);
});

test('rows and columns are filled one after the other from a key on', () => {
  expect(funnel.across('heading', ['goals.rate', '=1'], 'rate').map(({ at }) => at)).toEqual(['C13', 'D13']);
  expect(funnel.down('stage', ['stage.lead', 'stage.customer'], 'lead').map(({ at }) => at)).toEqual(['B15', 'B16']);
  expect(() => funnel.across('heading', ['=1', '=2'], 'owed')).toThrow(
    'Cannot find key 4 in a block of stage, rate, owed',
  );
});

test('all rows of a kind are filled by their index, and no row that only begins like it', () => {
  const plan = block('B2', 'name', 'months month*2 monthTotal');
  expect(plan.fillEach('month*', (index) => ({ name: `=${index}` })).map(({ at }) => at)).toEqual(['B3', 'B4']);
  expect(ofKind('month*', plan.rows)).toEqual(['month1', 'month2']);
  expect(ofKind('months', plan.rows)).toEqual(['months']);
});

test('a key that is unknown is refused', () => {
  expect(() => rangeOf(funnel, ['lead', 'owed'], ['nobody', 'owed'])).toThrow(
    'Cannot find "nobody" in a block of heading, visitor, lead, customer',
  );
});
