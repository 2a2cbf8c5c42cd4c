// What the workbook asks of Google's custom functions when people open it and type: calls, and rounds one after another.

import type { CallFigures } from '../../src/host/loading/loadingCalls';
import type { SavedWorkbook } from '../../src/host/saved';
import type { Workbook, WorkbookOptions } from '../../src/host/workbook';
import { columnLetters } from '../../src/template/a1';
import { workbookTexts } from '../../src/texts/workbook';

export type Moment = 'opening' | 'new lead' | 'first contact' | 'stamp on the same day' | 'name' | 'phone' | 'note';

export interface Measured extends CallFigures {
  readonly moment: Moment;
  /** CPU of this machine for all of it, the add-on's own calculating included. */
  readonly seconds: number;
}

const NOW = '2026-11-24T16:00:00Z';
const LATER = '2026-11-24T18:00:00Z';
const texts = workbookTexts('en');

/**
 * Opens an English workbook with leads as on Google, edits it as people do, and tells what each edit asked.
 *
 * @param open Opens it, in the process the caller wants.
 * @param saved With leads, its last row free.
 */
export function measureCustomCalls(
  open: (options: Pick<WorkbookOptions, 'saved' | 'now' | 'customCalls'>) => Workbook,
  saved: SavedWorkbook,
): Measured[] {
  let before = process.cpuUsage();
  const workbook = open({ saved, now: NOW, customCalls: 'asynchronous' });
  const sheet = texts['leads.name'];
  const [headings = []] = workbook.read(sheet, '1:1');
  const last = saved.workbook.sheets.find(({ name }) => name === sheet)?.rowNumber ?? 0;
  const type = (row: number, values: Record<string, string>): void => {
    for (const [heading, text] of Object.entries(values)) {
      const column = headings.indexOf(heading) + 1;
      if (column === 0) throw new Error(`Cannot type under ${heading}: no such heading`);
      workbook.type(sheet, `${columnLetters(column)}${row}`, text);
    }
  };
  const measured = (moment: Moment): Measured => {
    const figures = workbook.customCalls();
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    return { moment, ...figures, seconds: (user + system) / 1e6 };
  };
  const after = (moment: Moment, edit: () => void): Measured => {
    before = process.cpuUsage();
    edit();
    return measured(moment);
  };
  const lead = { [texts['leads.email']]: 'new@example.com', [texts['leads.created']]: '2026-11-24 09:30' };
  return [
    measured('opening'),
    // A lead counts from the moment its last cell is typed; those before ask nothing that this one does not.
    after('new lead', () => type(last, lead)),
    after('first contact', () => type(last, { [texts['leads.first_contact']]: '2026-11-24 10:15' })),
    after('stamp on the same day', () => {
      workbook.setNow(LATER);
      workbook.run('stampClock');
    }),
    after('name', () => type(2, { [texts['leads.lead']]: 'Ana Ruiz' })),
    after('phone', () => type(2, { [texts['leads.phone']]: '+52 55 5555 5555' })),
    after('note', () => type(2, { [texts['leads.notes']]: 'Asked for the price' })),
  ];
}
