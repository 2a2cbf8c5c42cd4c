// What formulas need beside a page goes to the hidden sheet, and everything that refers to it follows.
import { parted } from '../../src/template/beside';
import { formSheet } from '../../src/template/formSheet';
import { planMoved, writtenBeside } from '../../src/template/planMoved';
import { placementOf } from '../../src/template/place';
import type { SheetSpec } from '../../src/template/spec';
import { sheetSpecs } from '../../src/template/specs';
import { existingWith } from '../support/existingSheet';

const page = (given: Partial<SheetSpec>): SheetSpec => ({
  ...formSheet({
    id: 'agreement',
    name: 'agreement.name',
    tabColor: '#000000',
    rows: 9,
    widths: [10, 20, 30, 40],
    cells: [],
  }),
  beside: 'C',
  ...given,
});

const formulasOf = (spec: Pick<SheetSpec, 'cells'>) =>
  spec.cells.map(({ at, content, after }) => [at, 'formula' in content ? content.formula : '', after]);

test('cells beside a page move, keep their rows and wait for the page', () => {
  const { pages, hidden } = parted([
    page({
      cells: [
        { at: 'A1', content: { formula: '=SUM(C1:D$2;$B2)' } },
        { at: 'C1', content: { formula: '=A1&$D$2&"C1"' } },
        { at: 'D2', content: { formula: '=C1' }, after: 'agreement' },
      ],
    }),
  ]);
  expect(formulasOf(pages[0] ?? page({}))).toEqual([['A1', '=SUM({workings!B1:C$2};$B2)', undefined]]);
  expect(formulasOf(hidden)).toEqual([
    ['B1', '={agreement!A1}&$C$2&"C1"', 'agreement'],
    ['C2', '=B1', 'agreement'],
  ]);
});

test('names, formats and charts follow, colours and protections end with the page', () => {
  const { pages, hidden } = parted([
    page({
      names: [
        { name: 'Here', range: 'B1' },
        { name: 'There', range: 'C1:D2' },
      ],
      formats: [{ ranges: ['A1', 'C1'], format: 'date' }],
      styles: [{ ranges: ['B1:D2', 'D3'], style: 'data' }],
      protected: ['A1:D9'],
      charts: [
        {
          type: 'bar',
          title: 'agreement.name',
          data: ['C1:C9', 'D1:D9'],
          headers: 0,
          at: 'A1',
          width: 1,
          height: 1,
          colors: [],
        },
      ],
    }),
  ]);
  expect(hidden.names).toEqual([{ name: 'There', range: 'B1:C2', of: 'agreement' }]);
  expect(hidden.formats).toEqual([{ ranges: ['B1'], format: 'date' }]);
  expect(pages).toMatchObject([
    {
      names: [{ name: 'Here' }],
      formats: [{ ranges: ['A1'] }],
      styles: [{ ranges: ['B1:B2'] }],
      protected: ['A1:B9'],
      widths: [10, 20],
      charts: [{ data: ['workings!B1:B9', 'workings!C1:C9'], before: 'D1:D9' }],
    },
  ]);
});

test('two pages stand side by side on the hidden sheet', () => {
  const { hidden } = parted([
    page({ cells: [{ at: 'D1', content: { input: 1 } }] }),
    page({ id: 'goals', cells: [{ at: 'C1', content: { input: 2 } }] }),
  ]);
  expect(hidden.cells.map(({ at, after }) => [at, after])).toEqual([
    ['C1', 'agreement'],
    ['E1', 'goals'],
  ]);
});

test('a formula may not refer to cells half on the page and half beside it', () => {
  expect(() => parted([page({ cells: [{ at: 'A1', content: { formula: '=SUM(B1:C1)' } }] })])).toThrow(
    'Cannot part agreement: B1:C1 is half on the page and half beside it',
  );
});

test('nothing stands beside Dashboard, Agreement and Goals, and beside others only out of sight', () => {
  const { dashboard, agreement, goals, ...others } = sheetSpecs();
  expect([dashboard, agreement, goals].map(({ widths }) => widths.length)).toEqual([10, 8, 12]);
  const hidden = Object.values(others).filter(({ hiddenFrom }) => hiddenFrom !== '');
  expect(hidden.map(({ id }) => id)).toEqual(['meetings', 'reports', 'compensation', 'diagnosis', 'settings']);
});

describe('a page of an earlier version', () => {
  const [spec = page({})] = parted([
    page({
      written: ['D2:D3'],
      cells: [
        { at: 'A1', content: { text: 'agreement.title' } },
        { at: 'C1', content: { text: 'agreement.linesNow' } },
        { at: 'C2', content: { formula: '=A1&"x"' } },
        { at: 'D1', content: { text: 'agreement.linesSigned' } },
      ],
    }),
  ]).pages;
  const contents = [
    ['Title', 'typed', 'Compromisos como están', 'Compromisos como se firmaron', 'mine'],
    ['', '', '=$A$1&"otra"', 'signed', '=B9&"y"'],
    ['', '', 'spilled', 'too', '=B9&"y"'],
  ];
  const existing = existingWith({ stamp: '2 es', rows: 3, columns: 5, contents, anchors: ['', '', ''] });
  const at = placementOf(spec, undefined);

  test('is emptied of what the template and the sidebar wrote beside it, and of nothing else', () => {
    expect(planMoved(spec, existing, at)).toEqual([
      { kind: 'contents', range: 'D2:D3', values: [[''], ['']] },
      { kind: 'contents', range: 'C1:D1', values: [['', '']] },
      { kind: 'contents', range: 'C2', values: [['']] },
      { kind: 'contents', range: 'E2', values: [['']] },
    ]);
  });

  test('hands over what the sidebar wrote', () => {
    expect(writtenBeside(spec, existing, at)).toEqual([{ to: 'C2:C3', values: [['signed'], ['too']] }]);
  });

  test('of the present version is left alone', () => {
    const now = { ...existing, stamp: '3 es' };
    expect([planMoved(spec, now, at), writtenBeside(spec, now, at)]).toEqual([[], []]);
  });
});
