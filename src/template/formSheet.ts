// A sheet that reads like a form, given by the places of its blocks: what its styles, formats, names and rules are for, in the
// words its formulas use. Unless told otherwise it has a frozen title, no gridlines and labels down column B.

import type { BlockSpec } from './block';
import { rangeAt, rangesAt, rowsAt, withCells, type Places } from './places';
import type { SpecFormat } from './formats';
import type { CellSpec, ChartSpec, RuleSpec, SheetSpec, ValidationSpec } from './spec';
import type { StyleName } from './styles';

/** A sheet without anything beyond its cells. */
export const PLAIN_SHEET = {
  heights: [],
  columns: [],
  blocks: [],
  merges: [],
  tiles: [],
  charts: [],
  fillDown: false,
  cleared: [],
  retired: [],
  beside: '',
  besideBefore: '',
  hiddenFrom: '',
  written: [],
  moved: { first: 0, cells: [], written: [] },
  hidden: false,
} as const;

const FORM = {
  ...PLAIN_SHEET,
  frozenRows: 3,
  frozenColumns: 0,
  gridlines: false,
  anchor: { along: 'rows', column: 'B' },
} as const;

/** What a form sheet gives as it is in its spec. */
type AsIs = 'frozenRows' | 'anchor' | 'beside' | 'besideBefore' | 'hiddenFrom' | 'hidden';

/** A validation but for its places. */
export type Validation = Omit<ValidationSpec, 'range'>;

/** A conditional format: `formula` for the top left cell of the places it is on. */
export interface Rule extends Omit<RuleSpec, 'ranges'> {
  readonly on: Places;
}

interface Given
  extends Pick<SheetSpec, 'id' | 'name' | 'tabColor' | 'rows' | 'widths' | 'cells'>, Partial<Pick<SheetSpec, AsIs>> {
  readonly blocks?: readonly BlockSpec[];
  /** Pixels of rows whose height is not left to what they hold, by their places. */
  readonly heights?: Readonly<Record<string, number>>;
  /** Styles and where they are; a later one covers those before it. */
  readonly styles?: Readonly<Partial<Record<StyleName, Places>>>;
  readonly formats?: Readonly<Partial<Record<SpecFormat, Places>>>;
  /** Validations by their places. */
  readonly validations?: Readonly<Record<string, Validation>>;
  readonly rules?: readonly Rule[];
  /** Named ranges and their places. */
  readonly names?: Readonly<Record<string, string>>;
  readonly merges?: Places;
  readonly tiles?: Places;
  readonly protected?: Places;
  readonly cleared?: Places;
  readonly written?: Places;
  readonly charts?: readonly ChartSpec[];
}

/** A form sheet: only what sets it apart needs to be given. */
export function formSheet(given: Given): SheetSpec {
  const { blocks = [], heights = {}, names = {}, validations = {} } = given;
  const texts = blocks.flatMap((block) => block.texts ?? []);
  const at = (places: Places = []) => rangesAt(places, blocks);
  return {
    ...FORM,
    ...given,
    blocks,
    cells: [...texts, ...given.cells].map((cell) => withOwnCells(cell, blocks)),
    heights: Object.entries(heights)
      .flatMap(([places, pixels]) =>
        places.split(' ').flatMap((place) => rowsAt(place, blocks).map((row) => ({ row, pixels }))),
      )
      .sort((one, other) => one.row - other.row),
    styles: [...blocks.flatMap((block) => entriesOf(block.styles)), ...entriesOf(given.styles)].map(
      ([style, places]) => ({ ranges: at(places), style }),
    ),
    formats: entriesOf(given.formats).map(([format, places]) => ({ ranges: at(places), format })),
    validations: Object.entries(validations).flatMap(([places, rule]) =>
      at(places).map((range) => ({ range, ...rule })),
    ),
    rules: (given.rules ?? []).map(({ on, formula, style }) => ({
      ranges: at(on),
      formula: withCells(formula, blocks),
      style,
    })),
    names: Object.entries(names).map(([name, place]) => ({ name, range: rangeAt(place, blocks) })),
    merges: at(given.merges),
    tiles: at(given.tiles),
    protected: at(given.protected),
    cleared: at(given.cleared),
    written: at(given.written),
    charts: (given.charts ?? []).map((chart) => ({ ...chart, data: at(chart.data), at: rangeAt(chart.at, blocks) })),
  };
}

function withOwnCells(cell: CellSpec, blocks: readonly BlockSpec[]): CellSpec {
  return 'formula' in cell.content ? { ...cell, content: { formula: withCells(cell.content.formula, blocks) } } : cell;
}

function entriesOf<Key extends string>(record?: Readonly<Partial<Record<Key, Places>>>): [Key, Places][] {
  if (!record) return [];
  const isKey = (key: string): key is Key => key in record;
  return Object.keys(record).flatMap((key): [Key, Places][] => {
    const places = isKey(key) ? record[key] : undefined;
    return isKey(key) && places !== undefined ? [[key, places]] : [];
  });
}
