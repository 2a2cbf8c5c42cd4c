// Range: notes, validation, merges, protection, clearing.
import type { Area } from './area';
import { mapCells } from './area';
import type { ServiceContext } from '../context';
import { copyTo } from './copyTo';
import { validationBuilder } from './dataValidation';
import { checkSize } from './grid';
import { readNotes, writeNotes } from './notes';
import { readValidations, setValidation } from './validations';

/** The methods of a range that hang things on its cells or take them away. */
export function rangeExtras(context: ServiceContext, area: Area) {
  const { document } = context;
  const { sheetId, ...zone } = area;
  const target = [zone];
  const clearContents = () =>
    document.writeCells(sheetId, mapCells(area, ({ row, col }) => ({ row, col, content: '' })).flat());
  const clearFormats = () => document.write({ type: 'CLEAR_FORMATTING', sheetId, target });
  return {
    getNote: () => readNotes(document, area)[0]?.[0] ?? '',
    getNotes: () => readNotes(document, area),
    setNote(note: string | null) {
      writeNotes(
        document,
        area,
        mapCells(area, () => note),
      );
      return this;
    },
    setNotes(notes: (string | null)[][]) {
      writeNotes(document, area, checkSize(notes, area));
      return this;
    },
    clearNote() {
      writeNotes(
        document,
        area,
        mapCells(area, () => null),
      );
      return this;
    },
    getDataValidation: () => readValidations(context, area)[0]?.[0] ?? null,
    getDataValidations: () => readValidations(context, area),
    setDataValidation(rule: unknown) {
      setValidation(context, [area], rule);
      return this;
    },
    setDataValidations(rules: unknown[][]) {
      for (const [rule, cells] of cellsByRule(checkSize(rules, area), area)) setValidation(context, cells, rule);
      return this;
    },
    clearDataValidations() {
      setValidation(context, [area], null);
      return this;
    },
    insertCheckboxes() {
      setValidation(context, [area], validationBuilder(context).requireCheckbox().build());
      return this;
    },
    copyTo: (destination: unknown, type = 'PASTE_NORMAL', transposed = false): void =>
      copyTo(context, area, destination, String(type), transposed),
    merge() {
      document.write({ type: 'ADD_MERGE', sheetId, target, force: true });
      return this;
    },
    mergeAcross() {
      for (let row = zone.top; row <= zone.bottom; row++) {
        document.write({ type: 'ADD_MERGE', sheetId, target: [{ ...zone, top: row, bottom: row }], force: true });
      }
      return this;
    },
    breakApart() {
      document.write({ type: 'REMOVE_MERGE', sheetId, target });
      return this;
    },
    clear({ contentsOnly = false, formatOnly = false }: ClearOptions = {}) {
      if (contentsOnly === formatOnly) document.write({ type: 'CLEAR_CELLS', sheetId, target });
      else if (contentsOnly) clearContents();
      else clearFormats();
      return this;
    },
    clearContent() {
      clearContents();
      return this;
    },
    clearFormat() {
      clearFormats();
      return this;
    },
  };
}

/** What `clear` takes away; both or neither is all. */
interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

/** Each rule with its cells, column by column in runs, so that a rule over a block stays one rule of few ranges. */
function cellsByRule(rules: unknown[][], { sheetId, top, left }: Area): Map<unknown, Area[]> {
  const cells = new Map<unknown, Area[]>();
  rules[0]?.forEach((_, j) => {
    for (let i = 0, end = 0; i < rules.length; i = end) {
      const rule = rules[i]?.[j] ?? null;
      for (end = i + 1; end < rules.length && (rules[end]?.[j] ?? null) === rule;) end++;
      const run = { sheetId, top: top + i, bottom: top + end - 1, left: left + j, right: left + j };
      const runs = cells.get(rule) ?? [];
      const beside = runs.find(
        (other) => other.top === run.top && other.bottom === run.bottom && other.right === run.left - 1,
      );
      if (beside) beside.right++;
      else runs.push(run);
      cells.set(rule, runs);
    }
  });
  return cells;
}
