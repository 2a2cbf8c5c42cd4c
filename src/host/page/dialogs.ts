import { element } from './element';

/** A button: its label, what the dialog answers when it is pressed, and whether Enter presses it. */
export interface DialogButton<T> {
  label: string;
  answer: T;
  main?: boolean;
}

/** Asks in a modal dialog of the page; resolves with the pressed button's answer, or `dismissed` after Escape. */
export function ask<T>(
  title: string,
  content: Node | string,
  buttons: readonly DialogButton<T>[],
  dismissed: T,
): Promise<T> {
  return new Promise((resolve) => {
    const dialog = element('dialog', { class: 'page-dialog', 'aria-label': title });
    const end = (answer: T): void => {
      // Closing gives the keyboard back to what had it.
      dialog.close();
      dialog.remove();
      resolve(answer);
    };
    dialog.addEventListener('cancel', () => end(dismissed));
    // The grid listens for keys on the whole document: what is typed in a dialog is not for it.
    for (const type of ['keydown', 'paste', 'copy', 'cut'])
      dialog.addEventListener(type, (event) => event.stopPropagation());
    const body = typeof content === 'string' ? element('p', {}, content) : content;
    const actions = element('div', { class: 'actions' }, ...buttons.map((button) => toElement(button, end)));
    dialog.append(...(title ? [element('h2', {}, title)] : []), body, actions);
    document.body.append(dialog);
    dialog.showModal();
  });
}

function toElement<T>({ label, answer, main = false }: DialogButton<T>, end: (answer: T) => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: main ? 'main' : '', autofocus: main && '' }, label);
  button.addEventListener('click', () => end(answer));
  return button;
}
