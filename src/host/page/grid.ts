import { Spreadsheet } from '@odoo/o-spreadsheet';
import type { Model } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import { accessible } from './accessibleGrid';
import { ask } from './dialogs';
import { byId } from './element';
import { keepUpWithKeys } from './keystrokes';
import { toast } from './toast';
import type { Words } from './words';

/** Puts the grid, its menus and its sheet tabs into the page. */
export async function mountGrid(model: Model, words: Words, translateFn: (text: string) => string): Promise<void> {
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => void toast(text),
    raiseError: (text: string, done?: () => void) => void tell(text, words).then(done),
    askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
      void confirmed(text, words).then((yes) => (yes ? confirm() : cancel?.())),
  };
  addEventListener('focusin', ({ target }) => takeCaret(target));
  const { env } = await new App(Spreadsheet, { props, templates: accessible(templates), translateFn }).mount(
    byId('sheet'),
  );
  keepUpWithKeys(env);
}

/** Gives the keyboard back to the grid: to its editor, which the grid around it comes before in the page. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.o-grid .o-composer')?.focus();
}

/** Says something in a dialog with one button. */
export function tell(text: string, words: Words, title = ''): Promise<boolean> {
  return ask(title, text, [{ label: words.ok, answer: true, main: true }], true);
}

/** Asks for OK or Cancel. */
export function confirmed(text: string, words: Words, title = ''): Promise<boolean> {
  const buttons = [
    { label: words.cancel, answer: false },
    { label: words.ok, answer: true, main: true },
  ];
  return ask(title, text, buttons, false);
}

/** What is typed goes where the caret is, and a click in a dialog leaves it there when the grid's editor gets the keyboard back. */
function takeCaret(focused: EventTarget | null): void {
  const selection = getSelection();
  if (!(focused instanceof HTMLElement) || !focused.isContentEditable) return;
  if (selection && !focused.contains(selection.anchorNode)) selection.collapse(focused, 0);
}
