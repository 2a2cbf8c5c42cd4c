import type { HostEvent } from '../services/context';
import { tell } from './grid';
import { addAddOnMenu } from './menus';
import type { ModalFrames } from './modal';
import type { Sidebar } from './sidebar';
import { toast } from './toast';
import type { Words } from './words';

/** The parts of the page that the add-on's wishes end in. */
export interface PageParts {
  sidebar: Sidebar;
  modals: ModalFrames;
  words: Words;
  /** A click in the add-on's menu. */
  clicked(functionName: string): void;
}

/** Shows what the add-on asks for: its menu, its sidebar, a dialog, a toast, an alert. */
export function showEvent(event: HostEvent, { sidebar, modals, words, clicked }: PageParts): void {
  if (event.kind === 'menu') return addAddOnMenu(event.title, event.items, clicked);
  if (event.kind === 'sidebar') return sidebar.open(event.title, event.html);
  if (event.kind === 'dialog') return modals.open(event);
  if (event.kind === 'toast') return void toast(event.message, event.title, event.seconds);
  void tell(event.message, words, event.title);
}
