// What the built workbook calculates, empty and with the sample leads, in every language, against golden files.
import { BUILD_ORDER, type SheetId } from '../../src/template/sheetIds';
import { LANGUAGES, type Language } from '../../src/texts/language';
import { workbookTexts } from '../../src/texts/workbook';
import type { Workbook } from '../../src/host/workbook';
import { call, openBuilt } from '../support/builtWorkbook';
import { errorCells, valuesOf } from '../support/cellValues';
import { expectGolden } from '../support/golden';

/** Of a long sheet the first rows tell. */
const MOST_ROWS = { default: 60, leads: 40, dashboard: 140 };

type State = 'empty' | 'samples';

interface Calculated {
  readonly errors: readonly string[];
  /** By sheet. */
  readonly values: ReadonlyMap<SheetId, ReturnType<typeof valuesOf>>;
}

const workbooks: Partial<Record<Language, Record<State, Calculated>>> = {};

function calculated(language: Language): Record<State, Calculated> {
  return (workbooks[language] ??= calculate(language));
}

function calculate(language: Language): Record<State, Calculated> {
  const workbook = openBuilt(language);
  const empty = readAll(workbook, language);
  expect(call(workbook, 'addSampleLeads')).toEqual({ added: 260 });
  return { empty, samples: readAll(workbook, language) };
}

function readAll(workbook: Workbook, language: Language): Calculated {
  const mostRows = new Map<string, number>(Object.entries(MOST_ROWS));
  const values = new Map(
    BUILD_ORDER.map((id) => [
      id,
      valuesOf(workbook, workbookTexts(language)[`${id}.name`], mostRows.get(id) ?? MOST_ROWS.default),
    ]),
  );
  return { errors: errorCells(workbook), values };
}

const everySheet = LANGUAGES.flatMap((language) => BUILD_ORDER.map((id) => [id, language] as const));

test.each(LANGUAGES)('in %s no cell of the workbook is an error, empty or with leads', (language) => {
  const { empty, samples } = calculated(language);
  expect(empty.errors).toEqual([]);
  expect(samples.errors).toEqual([]);
});

test.each(everySheet)('what %s calculates in %s is golden', (id, language) => {
  const { empty, samples } = calculated(language);
  const values = { empty: empty.values.get(id) ?? {}, samples: samples.values.get(id) ?? {} };
  expectGolden(`template/${id}.${language}.values`, printed(values));
});

test('on time by source is the same share as on time of all: their mean weighed by what was due', () => {
  const dashboard = calculated('en').samples.values.get('dashboard') ?? {};
  const lines = Object.values(dashboard);
  const first = lines.findIndex(({ B }) => B === 'Source') + 2;
  const count = lines.slice(first).findIndex(({ C }) => typeof C !== 'number');
  const rows = lines.slice(first, first + count).map(({ C, H }) => ({ leads: Number(C), share: Number(H) }));
  const total = Number(lines[first - 1]?.['H']);
  expect(Math.min(...rows.map(({ share }) => share))).toBeLessThan(total);
  const mean =
    rows.reduce((sum, { leads, share }) => sum + leads * share, 0) / rows.reduce((sum, { leads }) => sum + leads, 0);
  expect(Math.abs(mean - total)).toBeLessThan(1 / 50);
});

function printed(states: Record<string, Record<string, unknown>>): string {
  const parts = Object.entries(states).map(([state, rows]) => {
    const lines = Object.entries(rows).map(([row, cells]) => `    ${JSON.stringify(row)}: ${JSON.stringify(cells)}`);
    return `  ${JSON.stringify(state)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
