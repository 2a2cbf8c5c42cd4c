// The page of the local workbook: what people see after `npm start`. Opens the workbook kept by this browser, or a new one.
import '../engine/groupBy';
import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './page.css';
import { fetchAddOn } from './addOn';
import { readOptions } from './options';
import { load } from './store';
import { openPage } from './workbookPage';

const [addOn, bridge, saved] = await Promise.all([
  fetchAddOn(),
  fetch('/bridge.js').then((answer) => answer.text()),
  load(),
]);
const options = readOptions(location.search, navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone);
await openPage({ addOn, bridge, saved, options });
document.body.dataset['ready'] = '';
