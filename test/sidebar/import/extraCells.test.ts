import { findShifted } from '../../../src/sidebar/import/extraCells';
import { leadTable } from '../../support/sourceRows';

const shifted = (...lines: string[]): number[] => [...findShifted(leadTable(...lines), 3)].map(({ number }) => number);

// prettier-ignore
test.each<[string, number[], string[]]>([
  ['rows no longer than the headings',          [],     ['Ana;a@x.mx;1', 'Eva;e@x.mx;2']],
  ['blank cells behind',                        [],     ['Ana;a@x.mx;1;;', 'Eva;e@x.mx;2']],
  ['a remark behind a row whose cells stand right', [], ['Ana;a@x.mx;1;call her', 'Eva;e@x.mx;2']],
  ['a separator that moved the cells',          [2],    ['Ruiz; Ana;a@x.mx;1', 'Eva;e@x.mx;2', 'Luis;l@x.mx;3', 'Tom;t@x.mx;4', 'Bo;b@x.mx;5']],
  ['a moved row whose places are marks for nothing', [], ['Ana;-;-;x', 'Eva;e@x.mx;2', 'Luis;l@x.mx;3', 'Tom;t@x.mx;4']],
  ['one long row among columns of words',       [2],    ['a;b;c;d', 'e;f;g', 'h;i;j']],
  ['long rows everywhere',                      [],     ['a;b;c;d', 'e;f;g;h', 'h;i;j']],
])('%s', (_, numbers, lines) => {
  expect(shifted(...lines)).toEqual(numbers);
});
