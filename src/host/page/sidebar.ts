import { byId, element } from './element';
import { createFrame } from './frame';
import type { Frame, FrameActions } from './frame';

export interface Sidebar {
  /** Shows the HTML in place of what is there. */
  open(title: string, html: string): void;
  close(): void;
}

/** The one sidebar, 300 px wide, right of the grid. */
export function createSidebar(bridge: string, closeLabel: string, actions: Omit<FrameActions, 'close'>): Sidebar {
  const panel = byId('sidebar');
  let frame: Frame | undefined;

  function close(): void {
    panel.hidden = true;
    panel.replaceChildren();
    frame?.dispose();
    frame = undefined;
  }

  function open(title: string, html: string): void {
    close();
    frame = createFrame(html, bridge, { ...actions, close });
    const button = element('button', { type: 'button', 'aria-label': closeLabel, title: closeLabel }, '×');
    button.addEventListener('click', close);
    frame.node.title = title;
    panel.append(element('header', {}, element('h2', {}, title), button), frame.node);
    panel.hidden = false;
  }

  return { open, close };
}
