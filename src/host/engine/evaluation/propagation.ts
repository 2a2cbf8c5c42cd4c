// The order in which formulas are evaluated. The engine empties whatever an edit may reach and evaluates all of it, again and again
// until no spill moves. Here a formula is evaluated after those it reads from, and only if one of the cells it reads has changed.
import { helpers } from '@odoo/o-spreadsheet';
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { Area } from '../reach';
import { ChangedAreas } from './changedAreas';
import type { ColumnStore } from './columnStore';
import type { FormulaGraph, Formula } from './formulaGraph';
import { Pending } from './pending';
import type { Reading } from './reading';
import type { Spill } from './spill';

/** As in the engine: formulas that feed each other are left as they are after so many rounds. */
const MOST_ROUNDS = 30;

export type AreaOf = (formula: Formula) => Area;

export class Propagation {
  private pending = new Pending([]);
  private changed = new ChangedAreas();
  /** Formulas to evaluate, whether what they read has changed or not. */
  private forced: ReadonlySet<Formula> = new Set();
  /** The same in the next round: they were evaluated before something they read changed. */
  private again = new Set<Formula>();
  /** The same in the next run: they wait for an answer from elsewhere, or read from one that does. */
  private postponed = new Set<Formula>();
  private late = new ChangedAreas();
  private areaOf: AreaOf;

  constructor(
    private readonly graph: FormulaGraph,
    private readonly spill: Spill,
    private readonly columns: ColumnStore,
    private readonly reading: Reading,
    private readonly postpones: (formula: Formula) => boolean,
  ) {
    this.areaOf = spill.areaOf;
  }

  /** All formulas are found anew. */
  startOver(): void {
    this.again = new Set();
    this.postponed = new Set();
  }

  /** A formula to evaluate in the next run. */
  due(formula: Formula): void {
    this.again.add(formula);
  }

  /** A formula that is no longer there is not evaluated, whatever it read. */
  drop(formula: Formula): void {
    this.again.delete(formula);
    this.postponed.delete(formula);
  }

  /** Cells have changed: what reads them is evaluated in this run, or the next. */
  note(areas: readonly Area[], by?: Formula): void {
    for (const area of areas) {
      this.columns.forget(area);
      this.changed.add(area);
      for (const reader of this.graph.readersOf(area)) if (reader !== by) this.unlessPending(reader);
      for (const position of this.spill.blockedBy(area)) this.unblock(position, by);
    }
  }

  /**
   * Evaluates what is due, and what depends on it.
   *
   * @param areaOf Where a formula spills, or may.
   */
  run(areaOf: AreaOf): void {
    for (const formula of this.postponed) this.again.add(formula);
    this.postponed = new Set();
    this.late = new ChangedAreas();
    for (let round = 0; this.again.size > 0 && round < MOST_ROUNDS; round++) {
      this.forced = this.again;
      this.again = new Set();
      this.changed = new ChangedAreas();
      this.areaOf = round === 0 ? areaOf : this.spill.areaOf;
      this.pending = new Pending(this.reachedFrom(this.forced), this.areaOf);
      for (const formula of this.pending) this.settle(formula);
    }
    this.again = new Set();
  }

  /** A formula under way turns out to need more. */
  need(position: CellPosition, areas: readonly Area[]): void {
    const formula = this.graph.at(position);
    for (const { sheetId, zone } of areas) {
      if (formula) this.graph.need(formula, { sheetId, zone });
      for (const other of this.pending.in({ sheetId, zone })) this.settle(other);
    }
  }

  private unblock(position: CellPosition, by: Formula | undefined): void {
    const blocked = this.graph.at(position);
    if (blocked && blocked !== by) this.again.add(blocked);
  }

  private unlessPending(formula: Formula): void {
    if (!this.pending.has(formula) && !this.reading.isUnder(formula)) this.again.add(formula);
  }

  /** These formulas and all that read from them, through any number of others. */
  private reachedFrom(formulas: Iterable<Formula>): Set<Formula> {
    const reached = new Set(formulas);
    for (const formula of reached) {
      for (const reader of this.graph.readersOf(this.spill.areaOf(formula))) reached.add(reader);
    }
    return reached;
  }

  private settle(formula: Formula): void {
    if (!this.pending.take(formula)) return;
    this.reading.during(formula, () => {
      for (const need of formula.needs) for (const other of this.pending.in(need)) this.settle(other);
      if (!this.forced.has(formula) && !formula.needs.some((need) => this.isNew(need))) return;
      if (formula.needs.some((need) => this.late.touch(need))) this.postpone(formula);
      else this.evaluate(formula);
    });
  }

  /** What it shows stays as it is until the next run. */
  private postpone(formula: Formula): void {
    this.postponed.add(formula);
    this.late.add(this.areaOf(formula));
  }

  /** Whether cells have changed, or are under way themselves: a circle. */
  private isNew(area: Area): boolean {
    return this.changed.touch(area) || this.reading.isUnderIn(area);
  }

  private evaluate(formula: Formula): void {
    // Whoever reads where it spills finds nothing there.
    if (formula.spilled && formula.needs.some((need) => isShared(need, this.spill.areaOf(formula)))) {
      this.note(this.spill.withdraw(formula), formula);
    }
    const answer = this.reading.answerOf(formula);
    if (this.postpones(formula)) this.postpone(formula);
    else this.note(this.spill.write(formula, answer), formula);
  }
}

function isShared(one: Area, other: Area): boolean {
  return one.sheetId === other.sheetId && helpers.overlap(one.zone, other.zone);
}
