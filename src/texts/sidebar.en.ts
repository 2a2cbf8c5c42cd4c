// Every word of the sidebar, in English.

import { periodPageEn } from './pages/periodPage.en';
import { buildPageEn } from './pages/buildPage.en';
import { commonPageEn } from './pages/commonPage.en';
import { formulasPageEn } from './pages/formulasPage.en';
import { importPageEn } from './pages/importPage.en';
import { meetingPageEn } from './pages/meetingPage.en';
import { personasPageEn } from './pages/personasPage.en';
import { todayPageEn } from './pages/todayPage.en';
import { signPageEn } from './pages/signPage.en';

export const sidebarEn = {
  ...commonPageEn,
  ...buildPageEn,
  ...todayPageEn,
  ...importPageEn,
  ...meetingPageEn,
  ...personasPageEn,
  ...periodPageEn,
  ...signPageEn,
  ...formulasPageEn,
};
