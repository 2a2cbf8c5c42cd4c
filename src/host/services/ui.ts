// SpreadsheetApp.getUi(): menus, sidebar, dialogs. The page shows them; in Node a listener may.
import { service } from '../strict/service';
import type { MenuItem, ServiceContext } from './context';
import { htmlText } from './html';
import type { HtmlHandle } from './html';

interface MenuHandle {
  addItem(label: string, functionName: string): MenuHandle;
  addSeparator(): MenuHandle;
  addSubMenu(menu: MenuHandle): MenuHandle;
  addToUi(): void;
}

const menuItems = new WeakMap<object, MenuItem[]>();

/** The Ui object. */
export function createUi(context: ServiceContext) {
  const show = (kind: 'modal' | 'modeless') => (html: HtmlHandle, title: string) => {
    const { width, height } = htmlText(html);
    context.emit({ kind: 'dialog', title, html: html.getContent(), width, height, modal: kind === 'modal' });
  };
  return service(
    'Ui',
    {
      Button: BUTTONS,
      ButtonSet: BUTTON_SETS,
      createMenu: (title: string) => createMenu(context, title),
      createAddonMenu: () => createMenu(context, context.addOnName),
      showSidebar: (html: HtmlHandle) =>
        context.emit({ kind: 'sidebar', title: htmlText(html).title || context.addOnName, html: html.getContent() }),
      showModalDialog: show('modal'),
      showModelessDialog: show('modeless'),
      alert(...args: unknown[]) {
        const [title, message] = titled(args);
        context.emit({ kind: 'alert', title: String(title), message: String(message) });
        return BUTTONS.OK;
      },
    },
    context.enter,
  );
}

/** The Browser object: the boxes that samples of scripts show. Nobody is there to type into one. */
export function createBrowser(context: ServiceContext) {
  return service(
    'Browser',
    {
      Buttons: BUTTON_SETS,
      msgBox(...args: unknown[]): string {
        const [title, message] = titled(args);
        context.emit({ kind: 'alert', title: String(title), message: String(message) });
        return 'ok';
      },
      inputBox: () => 'cancel',
    },
    context.enter,
  );
}

/** What a box says: before its buttons, the last of two or three arguments, stands a title or none. */
function titled(args: readonly unknown[]): readonly [title: unknown, message: unknown] {
  return args.length > 2 ? [args[0], args[1]] : ['', args[0]];
}

const BUTTONS = { CLOSE: 'CLOSE', OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO' } as const;
const BUTTON_SETS = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' } as const;

function createMenu(context: ServiceContext, title: string): MenuHandle {
  const items: MenuItem[] = [];
  const menu: MenuHandle = service(
    'Menu',
    {
      addItem(label: string, functionName: string) {
        items.push({ label, functionName });
        return menu;
      },
      addSeparator() {
        items.push({ label: '-', functionName: '' });
        return menu;
      },
      addSubMenu(sub: MenuHandle) {
        items.push(...(menuItems.get(sub) ?? []));
        return menu;
      },
      addToUi: () => context.emit({ kind: 'menu', title, items: [...items] }),
    },
    context.enter,
  );
  menuItems.set(menu, items);
  return menu;
}
