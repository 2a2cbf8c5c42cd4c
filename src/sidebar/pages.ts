// The pages of the sidebar, in the order of its menu.

import type { FunctionComponent } from 'preact';
import type { SidebarKey } from '../texts/sidebar';
import { BuildPage } from './build/buildPage';
import { FormulasPage } from './formulas/formulasPage';
import { ImportPage } from './import/importPage';
import { MeetingPage } from './meeting/meetingPage';
import type { PageProps } from './page';
import { PeriodPage } from './period/periodPage';
import { PersonasPage } from './personas/personasPage';
import { SignPage } from './sign/signPage';
import { TodayPage } from './today/todayPage';

export interface Page {
  readonly id: string;
  readonly title: SidebarKey;
  readonly component: FunctionComponent<PageProps>;
}

export const PAGES: readonly Page[] = [
  { id: 'build', title: 'build', component: BuildPage },
  { id: 'today', title: 'pageToday', component: TodayPage },
  { id: 'import', title: 'importLeads', component: ImportPage },
  { id: 'meeting', title: 'pageMeeting', component: MeetingPage },
  { id: 'personas', title: 'pagePersonas', component: PersonasPage },
  { id: 'sign', title: 'pageSign', component: SignPage },
  { id: 'period', title: 'pagePeriod', component: PeriodPage },
  { id: 'formulas', title: 'pageFormulas', component: FormulasPage },
];
