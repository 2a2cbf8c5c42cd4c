// The page of the local workbook: what people see after `npm start`. Opens the workbook of its address, or a new one.
import '../engine/groupBy';
import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './page.css';
import { newSaved } from '../saved';
import type { Opened } from '../sharing/frames';
import { readAddOn } from './addOn';
import { workbookName } from './address';
import { readOptions } from './options';
import type { PageOptions } from './options';
import { offerNewWorkbook } from './rescue';
import { browserLedger } from './sharing/browserLedger';
import { serverLedger } from './sharing/serverLedger';
import { buildExample, openExample } from './site/example';
import { welcome } from './site/welcome';
import { wordsFor } from './words';
import { openPage } from './workbookPage';

void show(readOptions(location.search, navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone));

async function show(options: PageOptions): Promise<void> {
  try {
    const wantsExample = new URLSearchParams(location.search).has('example');
    const name = workbookName();
    const { addOn, bridge, isServed } = await readAddOn();
    const ledgerOf = isServed ? serverLedger : browserLedger;
    const ledger = ledgerOf(name);
    const opened = await ledger.open(newSaved(options));
    const isExample = !isServed && isNew(opened) && wantsExample;
    const words = wordsFor(opened.saved.locale);
    // Before the grid is there, which then has the keyboard from the start.
    const chosen = !isServed && isNew(opened) && !isExample ? await welcome(words, options.locale) : undefined;
    if (chosen !== undefined) return openExample(chosen);
    const host = await openPage({ addOn, bridge, name, ledger, ledgerOf, opened, options, isServed });
    if (isExample) await buildExample(host, words, host.now());
    document.body.dataset['ready'] = '';
  } catch (error) {
    console.error(error);
    await offerNewWorkbook(error, options.locale);
  }
}

/** Whether nothing was ever done to a workbook. */
function isNew({ saved, revisions }: Opened): boolean {
  return revisions.length === 0 && saved.workbook.revisionId === undefined;
}
