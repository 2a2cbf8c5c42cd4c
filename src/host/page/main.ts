// The page of the local workbook: what people see after `npm start`. Opens the workbook kept by this browser, or a new one.
import '../engine/groupBy';
import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './page.css';
import { fetchAddOn } from './addOn';
import { readOptions } from './options';
import { offerNewWorkbook } from './rescue';
import { load } from './store';
import { openPage } from './workbookPage';

const options = readOptions(location.search, navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone);
try {
  const bridge = fetch('/bridge.js').then((answer) => answer.text());
  await openPage({ addOn: await fetchAddOn(), bridge: await bridge, saved: await load(), options });
  document.body.dataset['ready'] = '';
} catch (error) {
  console.error(error);
  await offerNewWorkbook(error, options.locale);
}
