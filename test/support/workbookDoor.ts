// build/workbook.cjs, the host as scripts get it.

import { existsSync } from 'node:fs';
import path from 'node:path';
import type * as Door from '../../src/door';

const file = path.join(__dirname, '../../build/workbook.cjs');

/** What build/workbook.cjs exports; its types are those of the source. */
export async function workbookDoor(): Promise<typeof Door> {
  if (!existsSync(file)) throw new Error('Cannot test build/workbook.cjs: it is not built; run npm run build');
  return import(file);
}
