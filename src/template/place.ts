// Finds the template again on a sheet people have worked on: rows and columns they inserted move everything after them.

import { formatArea, parseArea } from './a1';
import { anchorTexts, columnTexts } from './anchors';
import type { SheetSpec } from './spec';
import type { ExistingSheet } from './existing';
import { versionOf } from './stamp';

/** Where a row or column of the spec is now; index 0 is unused so that both count from 1. */
type Line = readonly number[];

export interface Placement {
  readonly rows: Line;
  readonly columns: Line;
}

/** What a spec is found again by. */
export type Labels = Pick<ExistingSheet, 'anchors' | 'columns' | 'contents'> & Partial<Pick<ExistingSheet, 'stamp'>>;

/** Where everything of a spec is on the sheet that is there; untouched when it is new. */
export function placementOf(spec: SheetSpec, existing: Labels | undefined): Placement {
  const plain = { rows: straight(spec.rows), columns: straight(spec.widths.length) };
  // Nobody moves anything where nobody looks.
  if (!existing || spec.hidden) return plain;
  if (spec.anchor.along === 'columns') {
    const version = versionOf(existing.stamp ?? '');
    const isNewer = (place: number) => version > 0 && (spec.columns[place - 1]?.since ?? 1) > version;
    return { ...plain, columns: findAnywhere(anchorTexts(spec), existing.anchors, spec.widths.length, isNewer) };
  }
  const rows = locate(anchorTexts(spec), existing.anchors, spec.rows);
  return { rows, columns: placeColumns(spec, rows, existing) };
}

/** The last column the spec takes on the sheet. */
export function lastColumnOf({ columns }: Placement): number {
  return Math.max(...columns);
}

/** A range of the spec as it stands on the sheet; what was deleted from its edges is left out. */
export function placed(range: string, { rows, columns }: Placement): string {
  const { row, column, lastRow, lastColumn } = parseArea(range);
  return formatArea({
    row: nearest(rows, row, 1),
    column: nearest(columns, column, 1),
    lastRow: lastRow === undefined ? undefined : nearest(rows, lastRow, -1),
    lastColumn: nearest(columns, lastColumn, -1),
  });
}

function nearest(line: Line, place: number, step: 1 | -1): number {
  let at = place;
  while (line[at] === 0 && at > 1) at += step;
  return line[at] || at;
}

/** Whether anything of a range of the spec is left on the sheet. */
export function isLeft(range: string, { rows, columns }: Placement): boolean {
  const { row, column, lastRow, lastColumn } = parseArea(range);
  const hasAny = (line: Line, first: number, last: number) => {
    const places = line.slice(first, last + 1);
    return places.length === 0 || places.some((place) => place > 0);
  };
  return hasAny(rows, row, lastRow ?? Infinity) && hasAny(columns, column, lastColumn);
}

/** A reference of a formula where its cells are now, fixed by the same dollar signs; `#REF!` where nothing is left of them. */
export function placedReference(range: string, at: Placement): string {
  if (!isLeft(range, at)) return '#REF!';
  const ends = placed(range, at).split(':');
  return range
    .split(':')
    .map((end, index) => fixedAs(end, ends[index] ?? ends[0] ?? end))
    .join(':');
}

/** A cell, or the open end of a range, with the dollar signs of another. */
function fixedAs(model: string, cell: string): string {
  const [, fixColumn = '', fixRow = ''] = /^(\$?)[A-Z]+(\$?)/.exec(model) ?? [];
  return cell.replace(/^([A-Z]+)(\d*)$/, (_, letters: string, row: string) => `${fixColumn}${letters}${fixRow}${row}`);
}

/**
 * Matches the expected labels with what is there in the same order (longest common subsequence). A place without a
 * label keeps its distance from the label before it; one that was deleted has no place (0).
 */
export function locate(
  expected: ReadonlyMap<number, readonly string[]>,
  actual: readonly string[],
  length: number,
): Line {
  const places = [...expected.keys()].sort((a, b) => a - b);
  const same = (i: number, j: number) => (expected.get(places[i] ?? 0) ?? []).includes(actual[j] ?? '');
  const best = commonLengths(places.length, actual.length, same);
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < places.length && j < actual.length;) {
    if (same(i, j)) found.set(places[i++] ?? 0, ++j);
    else if ((best[i + 1]?.[j] ?? 0) >= (best[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return lineOf(found, length, () => 0);
}

/** Headings are matched wherever they are, so that columns may be moved; a deleted column comes back at the end. */
export function findAnywhere(
  expected: ReadonlyMap<number, readonly string[]>,
  actual: readonly string[],
  length: number,
  isNewer: (place: number) => boolean = () => false,
): Line {
  const found = new Map<number, number>();
  const spilled = new Set<number>();
  const spills = spillsOf([...expected.keys()], length);
  for (const { place, width } of [...spills].sort((a, b) => b.width - a.width)) {
    const texts = expected.get(place) ?? [];
    const at = actual.findIndex((text, index) => texts.includes(text) && !spilled.has(index + 1));
    if (at < 0) continue;
    found.set(place, at + 1);
    for (let next = 1; next < width; next++) spilled.add(at + 1 + next);
  }
  let last = actual.reduce((most, text, index) => (text === '' ? most : index + 1), 0);
  // What a newer template brings must not take the place of a column that people put there themselves.
  for (const { place, width } of spills) {
    if (found.has(place) || !isNewer(place)) continue;
    found.set(place, last + 1);
    last += width;
  }
  return lineOf(found, length, () => ++last);
}

/** Headings with the columns they spill over; these show headings that may look like others. */
function spillsOf(places: readonly number[], length: number): { place: number; width: number }[] {
  const ends = [...places.slice(1), length + 1];
  return places.map((place, index) => ({ place, width: (ends[index] ?? place + 1) - place }));
}

/** Columns of a form are known by the texts that stand in them. */
function placeColumns(spec: SheetSpec, rows: Line, existing: Labels): Line {
  const found = new Map<number, number>();
  for (const [column, labels] of columnTexts(spec)) {
    const hits = (at: number) =>
      labels.filter(({ row, texts }) => texts.includes(String(existing.contents[(rows[row] ?? 0) - 1]?.[at - 1] ?? '')))
        .length;
    const at = straight(existing.columns)
      .slice(1)
      .reduce((best, next) => (hits(next) > hits(best) ? next : best), column);
    if (hits(at) > 0) found.set(column, at);
  }
  return lineOf(found, spec.widths.length, () => 0);
}

/** Fills the gaps between what was found: the next free place, or, where the next one is taken, what `gone` says. */
function lineOf(found: ReadonlyMap<number, number>, length: number, gone: () => number): Line {
  const taken = new Set(found.values());
  const line = [0];
  let before = 0;
  for (let place = 1; place <= length; place++) {
    const at = found.get(place) ?? (taken.has(before + 1) ? gone() : before + 1);
    line[place] = at;
    if (at > 0) before = at;
  }
  return line;
}

function straight(length: number): number[] {
  return Array.from({ length: length + 1 }, (_, index) => index);
}

function commonLengths(rows: number, columns: number, same: (i: number, j: number) => boolean): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return best;
}
