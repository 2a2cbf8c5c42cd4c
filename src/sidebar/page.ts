// What every page of the sidebar is given.

import type { Language, SidebarStart } from '../gas/calls';
import type { Server } from './server';

export interface PageProps {
  /** The workbook as it was when the sidebar opened. */
  readonly start: SidebarStart;
  readonly server: Server;
  /** Whether the page is the one shown. */
  readonly isOpen: boolean;
  /** Grows every hour: figures shown are then to be read again. */
  readonly beat: number;
  /** Opens another page by its id. */
  readonly onPage: (id: string) => void;
  /** The sidebar's language. */
  readonly language: Language;
  /** Changes the sidebar's language at once. */
  readonly onLanguage: (language: Language) => void;
}
