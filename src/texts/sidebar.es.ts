// Every word of the sidebar, in Spanish.

import { periodPageEs } from './pages/periodPage.es';
import { buildPageEs } from './pages/buildPage.es';
import { commonPageEs } from './pages/commonPage.es';
import { formulasPageEs } from './pages/formulasPage.es';
import { importPageEs } from './pages/importPage.es';
import { meetingPageEs } from './pages/meetingPage.es';
import { personasPageEs } from './pages/personasPage.es';
import type { SidebarTexts } from './sidebar';
import { todayPageEs } from './pages/todayPage.es';
import { signPageEs } from './pages/signPage.es';

export const sidebarEs: SidebarTexts = {
  ...commonPageEs,
  ...buildPageEs,
  ...todayPageEs,
  ...importPageEs,
  ...meetingPageEs,
  ...personasPageEs,
  ...periodPageEs,
  ...signPageEs,
  ...formulasPageEs,
};
