import { element } from './element';
import { createFrame } from './frame';
import type { FrameActions } from './frame';

export interface ModalFrames {
  /** Shows the add-on's HTML over the page (modeless ones leave the grid usable). */
  open(dialog: { title: string; html: string; width: number; height: number; modal: boolean }): void;
}

const WIDTH = 600;
const HEIGHT = 400;

/** Dialogs with HTML of the add-on in them. */
export function createModalFrames(
  bridge: string,
  closeLabel: string,
  actions: Omit<FrameActions, 'close'>,
): ModalFrames {
  return {
    open({ title, html, width, height, modal }) {
      const dialog = element('dialog', { class: 'page-dialog', 'aria-label': title });
      const resize: FrameActions['resize'] = (size) => {
        if (size.width) frame.node.style.width = `${size.width}px`;
        if (size.height) frame.node.style.height = `${size.height}px`;
      };
      const frame = createFrame(html, bridge, { ...actions, resize, close: () => dialog.close() });
      resize({ width: width || WIDTH, height: height || HEIGHT });
      frame.node.title = title;
      const button = element('button', { type: 'button', class: 'close', 'aria-label': closeLabel }, '×');
      button.addEventListener('click', () => dialog.close());
      dialog.addEventListener('close', () => {
        frame.dispose();
        dialog.remove();
      });
      dialog.append(button, element('h2', {}, title), frame.node);
      document.body.append(dialog);
      if (modal) dialog.showModal();
      else dialog.show();
    },
  };
}
