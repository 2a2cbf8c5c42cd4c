// Sheet: its name, place, colour and visibility.
import { toHex } from '../range/colour';
import type { ServiceContext } from '../context';
import type { SheetHandle } from '../handles';
import { numericId } from '../../engine/numericId';

/** The methods of a sheet about itself among the others. */
export function sheetLayout(context: ServiceContext, sheetId: string) {
  const { document } = context;
  const nameOf = (id: string) => document.layout().getSheetName(id);
  return {
    getName: () => nameOf(sheetId),
    setName<R>(this: R, newName: string): R {
      const others = document
        .layout()
        .getSheetIds()
        .filter((id) => id !== sheetId);
      checkSheetName(others.map(nameOf), newName);
      const oldName = nameOf(sheetId);
      if (newName !== oldName) document.write({ type: 'RENAME_SHEET', sheetId, oldName, newName });
      return this;
    },
    getSheetId: () => numericId(sheetId),
    getIndex: () => document.layout().getSheetIds().indexOf(sheetId) + 1,
    setTabColor<R>(this: R, color: string | null): R {
      document.write({ type: 'COLOR_SHEET', sheetId, color: toHex(color) });
      return this;
    },
    setHiddenGridlines<R>(this: R, hidden: boolean): R {
      document.write({ type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: !hidden });
      return this;
    },
    /** Has no effect on a hidden sheet, also where only one other is left to see. */
    hideSheet<R>(this: R): R {
      if (document.stored().isSheetVisible(sheetId)) document.write({ type: 'HIDE_SHEET', sheetId });
      return this;
    },
    showSheet<R>(this: R): R {
      document.write({ type: 'SHOW_SHEET', sheetId });
      return this;
    },
    isSheetHidden: () => !document.stored().isSheetVisible(sheetId),
    /** A copy at the end of the workbook; of one workbook only, which is all the host has. */
    copyTo(): SheetHandle {
      const names = document.layout().getSheetIds().map(nameOf);
      const sheetIdTo = document.newId('sh');
      const sheetNameTo = freeName(names, `Copy of ${nameOf(sheetId)}`);
      document.write({ type: 'DUPLICATE_SHEET', sheetId, sheetIdTo, sheetNameTo });
      const delta = names.length - 1 - names.indexOf(nameOf(sheetId));
      if (delta > 0) document.write({ type: 'MOVE_SHEET', sheetId: sheetIdTo, delta });
      return context.make.sheet(sheetIdTo);
    },
    activate<R>(this: R): R {
      const sheetIdFrom = document.layout().getActiveSheetId();
      if (sheetIdFrom !== sheetId) document.write({ type: 'ACTIVATE_SHEET', sheetIdFrom, sheetIdTo: sheetId });
      return this;
    },
  };
}

function freeName(taken: readonly string[], name: string): string {
  let free = name;
  for (let number = 2; taken.includes(free); number++) free = `${name} ${number}`;
  return free;
}

/** Google's refusal of a sheet name that is taken or empty. */
export function checkSheetName(taken: readonly string[], name: string): void {
  if (name === '') throw new Error('The sheet name cannot be empty.');
  const lower = name.toLowerCase();
  if (taken.some((other) => other.toLowerCase() === lower)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
