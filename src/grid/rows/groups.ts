// A column of names turned into groups: text that differs only in case or accents is one group, shown as first met.

import type { Argument } from '../cells/argument';
import { failCell } from '../fail';
import { folded } from '../../words/folded';
import { isBlank } from '../cells/isBlank';
import { isDate } from '../cells/isDate';
import { isName } from '../cells/isName';
import type { Cell } from './rows';

export interface Group {
  /** Its number, in the order in which groups were first met. */
  readonly index: number;
  /** The cell as first met; '' for rows without a group. */
  readonly label: Cell;
  readonly key: string | number;
}

export class Groups {
  readonly all: Group[] = [];
  private readonly byCell = new Map<unknown, Group>();
  private readonly byKey = new Map<string | number, Group>();

  constructor(private readonly column: Argument) {}

  /** The group of a row. */
  of(row: number): Group {
    const { cells, rows } = this.column;
    const cell = cells[rows === 1 ? 0 : row]?.[0];
    return this.byCell.get(cell) ?? this.meet(cell, row);
  }

  /** The groups in reading order: numbers, then text, then rows without a group. */
  sorted(): Group[] {
    return [...this.all].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
  }

  private meet(cell: unknown, row: number): Group {
    const label = this.labelOf(cell, row);
    const key = keyOf(label);
    const known = this.byKey.get(key);
    const group = known ?? { index: this.all.length, label, key };
    if (known === undefined) this.all.push(group);
    this.byKey.set(key, group);
    this.byCell.set(cell, group);
    return group;
  }

  private labelOf(cell: unknown, row: number): Cell {
    if (isBlank(cell)) return '';
    if (isName(cell) || (isDate(cell) && !Number.isNaN(cell.getTime()))) return cell;
    return failCell(this.column, row, 0, 'notName', cell);
  }
}

function keyOf(label: Cell): string | number {
  if (typeof label === 'string') return folded(label);
  return typeof label === 'boolean' ? String(label) : Number(label);
}

function rank({ label }: Group): number {
  if (label === '') return 2;
  return typeof label === 'string' || typeof label === 'boolean' ? 1 : 0;
}
