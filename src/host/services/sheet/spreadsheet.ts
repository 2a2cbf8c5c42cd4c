import { service } from '../../strict/service';
import type { Area } from '../range/area';
import { parseArea, toRangeData } from '../range/area';
import type { ServiceContext } from '../context';
import { listNamedRanges } from './namedRanges';
import { addMetadata, findMetadata, metadataFinder } from './metadata';
import { areaOfRange, idOfSheet } from '../handles';
import type { RangeHandle, SheetHandle } from '../handles';
import { selection } from './selection';
import { checkSheetName } from './sheetLayout';

/** The Spreadsheet object of the open workbook. */
export function createSpreadsheet(context: ServiceContext) {
  const { document, make } = context;
  const methods = { ...identity(context), ...sheets(context), ...namedRanges(context), ...selection(context) };
  return service(
    'Spreadsheet',
    {
      ...methods,
      getRange(a1Notation: string): RangeHandle {
        const area = parseArea(document, document.layout().getActiveSheetId(), a1Notation);
        return make.range(area);
      },
      addDeveloperMetadata(key: string, value?: string | null, visibility?: string) {
        addMetadata(context, undefined, key, value, visibility);
        return this;
      },
      getDeveloperMetadata: () => findMetadata(context, (metadata) => metadata.sheetId === undefined),
      createDeveloperMetadataFinder: () => metadataFinder(context),
      addMenu(title: string, entries: readonly ({ name: string; functionName: string } | null)[]): void {
        const items = entries.map((entry) => ({ label: entry?.name ?? '-', functionName: entry?.functionName ?? '' }));
        context.emit({ kind: 'menu', title, items });
      },
      toast(message: string, title = '', timeoutSeconds = 5): void {
        context.emit({ kind: 'toast', message, title, seconds: timeoutSeconds });
      },
    },
    context.enter,
  );
}

function identity({ document }: ServiceContext) {
  return {
    getId: () => 'local-workbook',
    getUrl: () => 'local:workbook',
    getName: () => 'Untitled spreadsheet',
    getSpreadsheetTimeZone: () => document.zone.name,
    getSpreadsheetLocale: () => document.localeCode,
  };
}

function sheets(context: ServiceContext) {
  const { document, make } = context;
  const byName = (name: string) =>
    document
      .layout()
      .getSheetIds()
      .find((id) => document.layout().getSheetName(id) === name);

  function activate(sheet: SheetHandle): SheetHandle {
    return sheet.activate();
  }

  return {
    getSheets: (): SheetHandle[] =>
      document
        .layout()
        .getSheetIds()
        .map((id) => make.sheet(id)),
    getNumSheets: () => document.layout().getSheetIds().length,
    getSheetByName(name: string): SheetHandle | null {
      const id = byName(name);
      return id === undefined ? null : make.sheet(id);
    },
    getActiveSheet: (): SheetHandle => make.sheet(document.layout().getActiveSheetId()),
    setActiveSheet: activate,
    /** Name, place, or both. */
    insertSheet(first?: string | number, second?: number): SheetHandle {
      const getters = document.layout();
      const names = getters.getSheetIds().map((id) => getters.getSheetName(id));
      const [name, index] = typeof first === 'number' ? [undefined, first] : [first, second];
      const sheetName = name ?? nextName(names);
      checkSheetName(names, sheetName);
      const sheetId = document.newId('sh');
      const position = index ?? names.length;
      document.write({ type: 'CREATE_SHEET', sheetId, name: sheetName, position, cols: 26, rows: 1000 });
      return context.execution.asOneCall(() => make.sheet(sheetId).activate());
    },
    deleteSheet(sheet: SheetHandle): void {
      const sheetId = idOfSheet(sheet);
      const getters = document.layout();
      if (getters.getSheetIds().length === 1) throw new Error("You can't remove all the sheets in a document.");
      document.write({ type: 'DELETE_SHEET', sheetId, sheetName: getters.getSheetName(sheetId) });
    },
    moveActiveSheet(position: number): void {
      const getters = document.layout();
      const sheetId = getters.getActiveSheetId();
      const delta = position - 1 - getters.getSheetIds().indexOf(sheetId);
      if (delta !== 0) document.write({ type: 'MOVE_SHEET', sheetId, delta });
    },
  };
}

function namedRanges(context: ServiceContext) {
  const { document, make } = context;
  const toRange = (area: Area) => make.range(area);
  return {
    setNamedRange(name: string, range: unknown): void {
      const ranges = [toRangeData(areaOfRange(range))];
      const exists = document.layout().getNamedRange(name);
      checkRangeName(name);
      document.write(
        exists
          ? { type: 'UPDATE_NAMED_RANGE', oldRangeName: exists.name, newRangeName: exists.name, ranges }
          : { type: 'CREATE_NAMED_RANGE', name, ranges },
      );
    },
    removeNamedRange(name: string): void {
      if (!document.layout().getNamedRange(name)) throw new Error(`The named range "${name}" does not exist.`);
      document.write({ type: 'DELETE_NAMED_RANGE', name });
    },
    getRangeByName(name: string): RangeHandle | null {
      const named = document.layout().getNamedRange(name);
      return named ? toRange({ sheetId: named.range.sheetId, ...named.range.zone }) : null;
    },
    getNamedRanges: () => listNamedRanges(context),
  };
}

function checkRangeName(name: string): void {
  const valid = /^[A-Za-z_][\w]{0,249}$/.test(name) && !/^(true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
  if (!valid) throw new Error(`"${name}" is not a valid name for a range.`);
}

function nextName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
