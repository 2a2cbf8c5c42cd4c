// Every word of the sidebar, in English.

import { buildPageEn } from './pages/buildPage.en';
import { commonPageEn } from './pages/commonPage.en';
import { importPageEn } from './pages/importPage.en';

export const sidebarEn = {
  ...commonPageEn,
  ...buildPageEn,
  ...importPageEn,
};
