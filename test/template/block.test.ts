import { areaOf, block } from '../../src/template/block';

const funnel = block('B13', ['stage', 'rate', 'owed'], ['heading', 'visitor', 'lead', 'customer']);

test.each([
  ['a cell', funnel.cell('lead', 'owed'), 'D15'],
  ['a column', funnel.column('owed'), 'D13:D16'],
  ['part of a column', funnel.column('owed', 'lead', 'customer'), 'D15:D16'],
  ['a row', funnel.row('lead'), 'B15:D15'],
  ['part of a row', funnel.row('lead', 'rate', 'owed'), 'C15:D15'],
  ['all of it', funnel.area(), 'B13:D16'],
  ['some rows', funnel.area('lead', 'customer'), 'B15:D16'],
])('%s is named by its keys', (_, range, a1) => {
  expect(range).toBe(a1);
});

test('cells are filled by row and column: text, formula or a whole cell', () => {
  const cells = funnel.fill({
    customer: { stage: { text: 'stage.customer' }, owed: '=D15*2' },
    heading: { rate: { content: { input: 1 }, since: 2 } },
  });
  expect(cells).toEqual([
    { at: 'C13', content: { input: 1 }, since: 2 },
    { at: 'B16', content: { text: 'stage.customer' } },
    { at: 'D16', content: { formula: '=D15*2' } },
  ]);
});

test('rows alike are filled by what their own cells are called', () => {
  const cells = funnel.fillRows(['lead', 'customer'], (cell, key, index) => ({
    owed: `=${cell('rate')}&"${key}"&${index}`,
  }));
  expect(cells.map(({ content }) => content)).toEqual([{ formula: '=C15&"lead"&0' }, { formula: '=C16&"customer"&1' }]);
});

test('a key that is unknown is refused', () => {
  expect(() => areaOf(funnel, ['lead', 'nobody'], ['owed', 'owed'])).toThrow(
    'Cannot find "nobody" in a block of heading, visitor, lead, customer',
  );
});
