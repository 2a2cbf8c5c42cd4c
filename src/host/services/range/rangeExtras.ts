// Range: notes, validation, merges, protection, clearing.
import type { Area } from './area';
import { mapCells } from './area';
import type { ServiceContext } from '../context';
import { copyTo, pasteType } from './copyTo';
import { validationBuilder } from './dataValidation';
import type { ClearOptions } from '../handles';
import { checkSize } from './grid';
import { readNotes, writeNotes } from './notes';
import { sortArea } from './sort';
import { readValidations, setValidation, setValidations } from './validations';

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
      setValidations(context, area, checkSize(rules, area));
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
    sort(spec: unknown) {
      sortArea(document, area, spec);
      return this;
    },
    copyTo: (destination: unknown, what: unknown = 'PASTE_NORMAL', transposed = false): void =>
      copyTo(context, area, destination, pasteType(what), transposed),
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
