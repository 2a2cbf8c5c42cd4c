// What Google's services around the sheet must do: remember, tell the time, hand over the add-on's pages.

import { compare, firstFailed, type Check } from './check';
import { wallClockNow } from '../clock';

const KEY = 'acuerdo.check';

/** The checks of the services, from this moment on. */
export function serviceChecks(): readonly Check[] {
  const started = wallClockNow();
  return [
    {
      id: 'clock',
      place: (sheet) => void sheet.getRange('K5').setNumberFormat('yyyy-mm-dd').setFormula('=TODAY()'),
      look(sheet) {
        const today = sheet.getRange('K5').getDisplayValue();
        // Midnight may pass while the check runs.
        const days = [started, wallClockNow()].map((moment) => moment.slice(0, 10));
        return compare('=TODAY()', today, days.find((day) => day === today) ?? days[0]);
      },
    },
    {
      id: 'properties',
      look: () =>
        firstFailed([
          rememberedBy('getDocumentProperties', PropertiesService.getDocumentProperties()),
          rememberedBy('getUserProperties', PropertiesService.getUserProperties()),
        ]),
    },
    {
      id: 'pages',
      look: () => compare('Sidebar.html', contentOf('Sidebar').trim().slice(-7), '</html>'),
    },
  ];
}

function rememberedBy(of: string, store: GoogleAppsScript.Properties.Properties | null) {
  store?.setProperty(KEY, 'á');
  const value = store?.getProperty(KEY);
  store?.deleteProperty(KEY);
  return firstFailed([compare(of, value, 'á'), compare(`${of}.deleteProperty`, store?.getProperty(KEY), null)]);
}

function contentOf(page: string): string {
  return HtmlService.createHtmlOutputFromFile(page).getContent();
}
