// The page of the local workbook: what people see after `npm start`. Opens the workbook of its address, or a new one.
import '../engine/groupBy';
import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './page.css';
import { newSaved } from '../saved';
import { readAddOn } from './addOn';
import { workbookName } from './address';
import { readOptions } from './options';
import { offerNewWorkbook } from './rescue';
import { browserLedger } from './sharing/browserLedger';
import { serverLedger } from './sharing/serverLedger';
import { openPage } from './workbookPage';

const options = readOptions(location.search, navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone);
try {
  const name = workbookName();
  const { addOn, bridge, isServed } = await readAddOn();
  const ledgerOf = isServed ? serverLedger : browserLedger;
  const ledger = ledgerOf(name);
  const opened = await ledger.open(newSaved(options));
  await openPage({ addOn, bridge, name, ledger, ledgerOf, opened, options });
  document.body.dataset['ready'] = '';
} catch (error) {
  console.error(error);
  await offerNewWorkbook(error, options.locale);
}
