import { registries } from '@odoo/o-spreadsheet';
import type { MenuItem } from '../services/context';
import type { Words } from './words';

const { topbarMenuRegistry } = registries;

/** What the page adds to *File*. The menu would stay open until they end, so it only starts them. */
export interface FileActions {
  newWorkbook(): Promise<void>;
  download(): Promise<void>;
  settings(): Promise<void>;
  /** Label and what it opens; left out where there are none. */
  examples?: readonly (readonly [string, () => void])[];
}

const ANYWHERE = { isReadonlyAllowed: true, isEnabledOnLockedSheet: true };
const AFTER_DATA = 900;

/** *New workbook*, *Download .xlsx* and the workbook's settings, in the grid's own File menu; before the grid is mounted. */
export function addFileMenu(words: Words, actions: FileActions): void {
  topbarMenuRegistry
    .addChild('new_workbook', ['file'], {
      ...ANYWHERE,
      name: words.newWorkbook,
      sequence: 10,
      execute: () => void actions.newWorkbook(),
    })
    .addChild('download_xlsx', ['file'], {
      ...ANYWHERE,
      name: words.download,
      sequence: 20,
      separator: true,
      execute: () => void actions.download(),
      icon: 'o-spreadsheet-Icon.EXPORT_XLSX',
    })
    .replaceChild('settings', ['file'], {
      ...ANYWHERE,
      name: words.settings,
      sequence: 200,
      execute: () => void actions.settings(),
      icon: 'o-spreadsheet-Icon.COG',
    });
  if (actions.examples) addExamples(words, actions.examples);
}

function addExamples(words: Words, examples: readonly (readonly [string, () => void])[]): void {
  topbarMenuRegistry.addChild('examples', ['file'], { ...ANYWHERE, name: words.examples, sequence: 15 });
  for (const [index, [name, execute]] of examples.entries()) {
    topbarMenuRegistry.addChild(`example_${index}`, ['file', 'examples'], {
      ...ANYWHERE,
      name,
      sequence: index,
      execute,
    });
  }
}

/** The add-on's menu, right of the grid's own; a second one with the same title takes the place of the first, as in Sheets. */
export function addAddOnMenu(title: string, items: readonly MenuItem[], run: (functionName: string) => void): void {
  const key = `addon ${title}`;
  const children = items.flatMap(({ label, functionName }, index) => {
    if (isSeparator(label)) return [];
    const separator = isSeparator(items[index + 1]?.label);
    return [
      { ...ANYWHERE, id: `${key} ${index}`, name: label, sequence: index, separator, execute: () => run(functionName) },
    ];
  });
  const menu = { ...ANYWHERE, name: title, sequence: AFTER_DATA, children };
  if (topbarMenuRegistry.contains(key)) topbarMenuRegistry.replace(key, menu);
  else topbarMenuRegistry.add(key, menu);
}

function isSeparator(label: string | undefined): boolean {
  return label === '-';
}
