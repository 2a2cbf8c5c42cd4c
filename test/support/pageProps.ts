// What a page of the sidebar is given, over a Mexican spreadsheet in English that is built.

import type { PageProps } from '../../src/sidebar/page';
import { buildSettings } from './buildSettings';
import { serverWith } from './sidebarServer';

/** The properties of a page, some of them changed. */
export function pageProps(changed: Partial<PageProps> = {}): PageProps {
  return {
    start: {
      sidebar: 'a',
      locale: 'es_MX',
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      language: 'en',
      built: true,
      settings: buildSettings('en'),
      sheets: [],
      leads: 0,
      fromBigQuery: false,
      sampleLeads: 0,
    },
    server: serverWith({}).server,
    isOpen: true,
    beat: 0,
    onPage: () => undefined,
    language: 'en',
    onLanguage: () => undefined,
    ...changed,
  };
}
