// What tables and forms say by themselves.
import { formSheet } from '../../src/template/formSheet';
import { form, table } from '../../src/template/table';

const SPLIT = table(
  'goals',
  'B5',
  'name=splitName .note share=splitShare# +more days=page.cases#',
  'split share*2 total',
);
const TEAM = form('goals', 'B12', 'label value', 'capacity people=reps minutes .says share*2 -');

const saidBy = ({ texts = [] }: { readonly texts?: typeof SPLIT.texts }) =>
  texts.map(({ at, content }) => [at, 'text' in content ? content.text : '']);

test('a table begins with its title, then its headings, by their keys or by other texts', () => {
  expect(SPLIT.rows).toEqual(['split', 'splitHeading', 'share1', 'share2', 'total']);
  expect(saidBy(SPLIT)).toEqual([
    ['B5', 'goals.split'],
    ['B6', 'goals.splitName'],
    ['D6', 'goals.splitShare'],
    ['F6', 'page.cases'],
  ]);
});

test('of the rows of a table those have a label that ask for one', () => {
  const rows = table('goals', 'B5', 'name=splitName share=splitShare#', 'split share*2 total= last=page.cases says');
  expect(saidBy(rows).slice(3)).toEqual([
    ['B9', 'goals.total'],
    ['B10', 'page.cases'],
  ]);
  expect(rows.rows).toEqual(['split', 'splitHeading', 'share1', 'share2', 'total', 'last', 'says']);
});

test('headings stand at the right over numbers, go on over columns without their own, and leave others alone', () => {
  expect(SPLIT.styles).toEqual({ section: 'B5', header: ['B6', 'E6'], headerNumber: ['D6', 'F6'] });
});

test('a form begins with its title, and labels follow down its first column', () => {
  expect(saidBy(TEAM)).toEqual([
    ['B12', 'goals.capacity'],
    ['B13', 'goals.reps'],
    ['B14', 'goals.minutes'],
  ]);
  expect(TEAM.styles).toEqual({ section: 'B12' });
  expect(TEAM.cell('says', 'value')).toBe('C15');
});

test('a text nobody knows is refused', () => {
  expect(() => table('goals', 'B5', 'nothing', 'split')).toThrow('Cannot name a text: there is no "goals.nothing"');
  expect(() => form('goals', 'B5', 'label', 'capacity nothing')).toThrow('there is no "goals.nothing"');
});

test('a sheet says and styles what its blocks do, and whatever it gives itself covers that', () => {
  const spec = formSheet({
    id: 'goals',
    name: 'goals.name',
    tabColor: '#000000',
    rows: 20,
    widths: [16, 100, 100],
    blocks: [SPLIT, TEAM],
    cells: SPLIT.fill({ total: { share: '=1' } }),
    styles: { strong: 'split.name' },
  });
  expect(spec.cells.map(({ at }) => at)).toEqual(['B5', 'B6', 'D6', 'F6', 'B12', 'B13', 'B14', 'D9']);
  expect(spec.styles.map(({ style }) => style)).toEqual(['section', 'header', 'headerNumber', 'section', 'strong']);
});
