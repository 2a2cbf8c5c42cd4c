// The headless door: the local host, and the sidebar's import without its page. Built to build/workbook.cjs.

import { openWorkbook as openHost } from './host/workbook';
import type { Workbook as HostWorkbook, WorkbookOptions } from './host/workbook';
import { importFile } from './sidebar/import/importFile';
import type { ImportedFile, ImportFileOptions } from './sidebar/import/importFile';

export { isService } from './host/workbook';
export type { ImportedFile, ImportFileOptions, WorkbookOptions };

export interface Workbook extends HostWorkbook {
  /** Imports a file of leads with the choices the sidebar's page would make by itself. */
  importFile(bytes: Uint8Array, options: ImportFileOptions): ImportedFile;
}

/** Opens a workbook with the add-on of a dist folder, as a person would: new, or as saved. */
export function openWorkbook(options: WorkbookOptions): Workbook {
  const workbook = openHost(options);
  return { ...workbook, importFile: (bytes, choices) => importFile(workbook.run, bytes, choices) };
}
