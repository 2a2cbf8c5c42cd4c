import { block } from '../../src/template/block';
import { placementOf } from '../../src/template/place';
import { planContents } from '../../src/template/planContents';
import { sameFormula } from '../../src/template/formulaText';
import type { BuildSettings } from '../../src/template/settings';
import type { CellSpec, SheetSpec } from '../../src/template/spec';
import { sheetSpecs } from '../../src/template/specs';
import type { CellValue } from '../../src/template/writes';
import { buildSettings } from '../support/buildSettings';
import { existingWith } from '../support/existingSheet';
import { wordingOf } from '../support/wording';

/** Labels in B2:B5; a setting, two first values and a formula beside them. */
const FORM = block('B2', 'label value', 'company target sources weeks');
const CELLS: readonly CellSpec[] = [
  ...FORM.down('label', ['settings.company', 'settings.target', 'settings.sources', 'goals.weeks']),
  ...FORM.down('value', [{ setting: 'company' }, { input: 0.9 }, { words: 'source.website' }, '=SUM(C2;1)']),
];

const spec: SheetSpec = { ...sheetSpecs().settings, cells: CELLS };
const built = [
  ['', '', ''],
  ['', 'Company', 'Norte'],
  ['', 'First contacts promised on time', 0.9],
  ['', 'Sources', 'Website'],
  ['', 'Weeks in the period', '=SUM(C2,1)'],
];

function plan(contents: CellValue[][] | undefined, changes: Partial<BuildSettings> = {}, stamp = '1 en') {
  const existing = contents && existingWith({ stamp, contents, anchors: contents.map(([, label]) => String(label)) });
  const at = placementOf(spec, existing);
  const wording = wordingOf(buildSettings('en', changes));
  const sheets = new Map(wording.sheets).set('settings', { name: 'Settings', gid: 0, keys: [], blocks: [], at });
  return planContents(spec, existing, at, { ...wording, sheets });
}

/** What was built, with cells changed by hand: row, column (from 0), value. */
function after(...edits: [row: number, column: number, value: CellValue][]): CellValue[][] {
  return built.map((cells, row) =>
    cells.map((cell, column) => edits.find(([r, c]) => r === row && c === column)?.[2] ?? cell),
  );
}

test('a new sheet gets all it holds in one block', () => {
  const writes = plan(undefined);
  expect(writes).toEqual([
    { kind: 'contents', range: 'A1:C5', values: [...built.slice(0, 4), ['', 'Weeks in the period', '=SUM(C2;1)']] },
  ]);
});

test('a sheet that holds it all needs nothing', () => {
  expect(plan(after())).toEqual([]);
});

test('what people typed over first values stays', () => {
  expect(plan(after([1, 2, 'Sur'], [2, 2, 0.5], [3, 2, 'Feria']))).toEqual([]);
});

test('first values people emptied stay empty once a build has reached its end', () => {
  const emptied = after([1, 2, ''], [2, 2, ''], [3, 2, '']);
  expect(plan(emptied)).toEqual([]);
  expect(plan(emptied, {}, '')).toEqual([
    { kind: 'contents', range: 'C2:C4', values: [['Norte'], [0.9], ['Website']] },
  ]);
});

test('first values of a newer template still go to blank cells of a sheet that no build finished', () => {
  expect(plan(after([2, 2, 0.5], [3, 2, '']), {}, '')).toEqual([
    { kind: 'contents', range: 'C4', values: [['Website']] },
  ]);
});

test.each([['=C2'], [12], [''], ['12']])('a formula replaced by %j is restored', (broken) => {
  expect(plan(after([4, 2, broken]))).toEqual([{ kind: 'contents', range: 'C5', values: [['=SUM(C2;1)']] }]);
});

test('a formula that differs in separators, spaces, case or $ only is the same', () => {
  expect(plan(after([4, 2, '=sum( $C$2, 1)']))).toEqual([]);
});

test('a label that was changed is restored', () => {
  expect(plan(after([3, 1, 'Fuentes nuestras']))).toEqual([{ kind: 'contents', range: 'B4', values: [['Sources']] }]);
});

test('neighbours are written together, others apart', () => {
  expect(
    plan(after([1, 1, 'x'], [2, 1, 'y'], [4, 1, 'z'], [4, 2, 0])).map((write) => 'range' in write && write.range),
  ).toEqual(['B2:B3', 'B5:C5']);
});

test('another language relabels, moves first words nobody changed, and leaves the rest', () => {
  const writes = plan(after([3, 2, 'Website']), { language: 'es' });
  const texts = writes.flatMap((write) => (write.kind === 'contents' ? write.values.flat() : []));
  expect(texts).toContain('Sitio web');
  expect(texts).not.toContain('Norte');
  expect(texts).toContain('Empresa');
});

test('another language leaves first words somebody changed', () => {
  const written = plan(after([3, 2, 'Feria de Lima']), { language: 'es' });
  expect(written.filter((write) => 'range' in write && write.range.includes('C'))).toEqual([]);
});

test('an answer changed on the Build page replaces what the workbook holds; the others do not', () => {
  const existing = after([1, 2, 'Sur']);
  expect(plan(existing, { company: 'Este', changed: ['goal'] })).toEqual([]);
  expect(plan(existing, { company: 'Este', changed: ['company'] })).toEqual([
    { kind: 'contents', range: 'C2', values: [['Este']] },
  ]);
});

test('an answer left blank empties a cell only when it was changed to that', () => {
  expect(plan(after(), { company: '' })).toEqual([]);
  expect(plan(after(), { company: '', changed: ['company'] })).toEqual([
    { kind: 'contents', range: 'C2', values: [['']] },
  ]);
});

test('rows inserted by people move what is restored', () => {
  const [head = [], company = [], ...rest] = after([4, 2, 7]);
  expect(plan([head, ['', 'ours', 1], company, ['', '', ''], ...rest])).toEqual([
    { kind: 'contents', range: 'C7', values: [['=SUM(C3;1)']] },
  ]);
});

test.each([
  ["='Leads'!A2:A", '=Leads!A2:A', true],
  ["='Mis leads'!A2:A", "='Mis leads'!A2:A", true],
  ['=A1', '=A2', false],
  ['=if(a1 ,"x", B1)', '=IF($A$1;"x";B1)', true],
  ['=IF(A1;"a, b";"")', '=IF(A1;"a; b";"")', false],
  ['=IF(A1;"No";"")', '=IF(A1;"NO";"")', false],
  ['=SUM(A1;B1)', '=SUM(A1:B1)', false],
])('%s and %s: the same formula? %s', (a, b, isSame) => {
  expect(sameFormula(a, b)).toBe(isSame);
});
