// A workbook with the add-on, for tests and scripts; src/door.ts opens it to them, with the sidebar's import.
import './patience';
import { googleMessage } from './engine/errors';
import { readTyped } from './engine/input';
import { quietly } from './engine/quiet';
import { shownText, toScriptValue } from './engine/values';
import type { ScriptValue } from './engine/values';
import { createHost } from './host';
import type { CallFigures } from './loading/loadingCalls';
import type { Host, HostOptions } from './host';
import { readAddOn } from './server/addon';
import { inspectSheet } from './inspect';
import type { SheetInspection } from './inspect';
import type { SavedWorkbook } from './saved';
import { mapCells, parseArea } from './services/range/area';
import type { Area } from './services/range/area';
import type { HostEvent } from './services/context';
import type { AuthMode, Limits } from './strict/execution';

export { isService } from './strict/service';

export interface WorkbookOptions {
  /** The folder with Code.js, the HTML files and appsscript.json. */
  dist: string;
  timeZone?: string;
  locale?: string;
  now?: Date | number | string;
  /** How the add-on opens; default LIMITED, as an enabled add-on does. */
  authMode?: AuthMode;
  saved?: SavedWorkbook;
  limits?: Partial<Limits>;
  services?: NonNullable<HostOptions['services']>;
  /** Asynchronous: custom functions answer `Loading...` first; a round of answers arrives after each look at the workbook. */
  customCalls?: NonNullable<HostOptions['customCalls']>;
  /** How formulas are read that Google may read in two ways. */
  reading?: NonNullable<HostOptions['reading']>;
}

export interface Workbook {
  readonly host: Host;
  /** What menus, sidebars, dialogs, toasts and alerts were shown, in order. */
  readonly events: readonly HostEvent[];
  /** What a person types into a cell, read in the workbook's locale. */
  type(sheet: string, a1: string, text: string): void;
  /** Values as calculated, rows of cells; dates as Date, blank as "", errors as `#N/A`. */
  read(sheet: string, range: string): ScriptValue[][];
  /** Cells as shown. */
  display(sheet: string, range: string): string[][];
  /** The message of an error cell, "" for another. */
  errorOf(sheet: string, a1: string): string;
  sheets(): string[];
  /** All a sheet holds, as a plain object for golden files. */
  inspect(sheet: string): SheetInspection;
  /** A sidebar call, as google.script.run makes it. */
  run(name: string, ...args: unknown[]): unknown;
  /** The items of the add-on's menus. */
  menu(): { label: string; functionName: string }[];
  /** A click on a menu item, by its label. */
  click(label: string): unknown;
  /** Spreadsheet service calls since last asked. */
  serviceCalls(): number;
  /** What custom functions cost since last asked, once all of it has arrived (asynchronous mode). */
  customCalls(): CallFigures;
  /** The n-th Spreadsheet service call from now throws. */
  failAt(n: number): void;
  /** Does something (another person's run) just before the n-th service call from now. */
  beforeCall(n: number, action: () => void): void;
  /** Another person holds the document lock until the answer is called. */
  holdLock(): () => void;
  setNow(now: Date | number | string | undefined): void;
  /** Ctrl+Z and Ctrl+Y. */
  undo(): void;
  redo(): void;
  save(): SavedWorkbook;
}

/** Opens a workbook with the add-on of a dist folder, as a person would: new, or as saved. */
export function openWorkbook({ dist, authMode = 'LIMITED', ...rest }: WorkbookOptions): Workbook {
  const host = createHost({ ...readAddOn(dist), ...rest });
  const events: HostEvent[] = [];
  host.on((event) => events.push(event));
  host.open(authMode);
  const { document, execution } = host;

  function areaIn(sheet: string, range: string): Area {
    const sheetId = document
      .read()
      .getSheetIds()
      .find((id) => document.read().getSheetName(id) === sheet);
    if (sheetId === undefined) throw new Error(`Cannot find sheet "${sheet}"`);
    return parseArea(document, sheetId, range);
  }

  function cell(sheet: string, a1: string) {
    const { sheetId, top, left } = areaIn(sheet, a1);
    return document.read().getEvaluatedCell({ sheetId, row: top, col: left });
  }

  /** Whoever looks sees what is there; answers arrive afterwards. */
  function thenTimePasses<T>(look: () => T): T {
    try {
      return look();
    } finally {
      host.timePasses();
    }
  }

  function menu() {
    return events.flatMap((event) => (event.kind === 'menu' ? event.items : []));
  }

  return {
    host,
    events,
    type(sheet, a1, text) {
      const { sheetId, top, left } = areaIn(sheet, a1);
      document.writeCells(sheetId, [{ row: top, col: left, content: readTyped(text, document.locale()).content }]);
      document.flush();
    },
    read(sheet, range) {
      const area = areaIn(sheet, range);
      const getters = document.read();
      return thenTimePasses(() =>
        mapCells(area, (position) => toScriptValue(getters.getEvaluatedCell(position), document.zone)),
      );
    },
    display(sheet, range) {
      const area = areaIn(sheet, range);
      return thenTimePasses(() => mapCells(area, (position) => shownText(document.read().getEvaluatedCell(position))));
    },
    errorOf(sheet, a1) {
      const { type, value, message } = cell(sheet, a1);
      return type === 'error' ? googleMessage(String(value), message ?? '') : '';
    },
    sheets: () =>
      document
        .read()
        .getSheetIds()
        .map((id) => document.read().getSheetName(id)),
    inspect: (sheet) => inspectSheet(document, areaIn(sheet, 'A1').sheetId),
    run: (name, ...args) => thenTimePasses(() => host.run(name, ...args)),
    menu,
    click(label) {
      const item = menu().find((candidate) => candidate.label === label);
      if (!item) throw new Error(`Cannot click "${label}": no such menu item`);
      return thenTimePasses(() => host.menu(item.functionName));
    },
    serviceCalls: execution.serviceCalls,
    customCalls: host.customCalls,
    failAt(n) {
      execution.beforeCall(n, () => {
        throw new Error('Service Spreadsheets failed while accessing document');
      });
    },
    beforeCall: execution.beforeCall,
    holdLock: () => host.holdLock('document'),
    setNow: host.setNow,
    undo: () => void quietly(() => host.model.dispatch('REQUEST_UNDO')),
    redo: () => void quietly(() => host.model.dispatch('REQUEST_REDO')),
    save: host.snapshot,
  };
}
