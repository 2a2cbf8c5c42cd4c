// Every word of the sidebar, in Portuguese.

import { periodPagePt } from './pages/periodPage.pt';
import { buildPagePt } from './pages/buildPage.pt';
import { commonPagePt } from './pages/commonPage.pt';
import { formulasPagePt } from './pages/formulasPage.pt';
import { importPagePt } from './pages/importPage.pt';
import { meetingPagePt } from './pages/meetingPage.pt';
import { personasPagePt } from './pages/personasPage.pt';
import type { SidebarTexts } from './sidebar';
import { todayPagePt } from './pages/todayPage.pt';
import { signPagePt } from './pages/signPage.pt';

export const sidebarPt: SidebarTexts = {
  ...commonPagePt,
  ...buildPagePt,
  ...todayPagePt,
  ...importPagePt,
  ...meetingPagePt,
  ...personasPagePt,
  ...periodPagePt,
  ...signPagePt,
  ...formulasPagePt,
};
