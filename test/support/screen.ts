// A part of the sidebar as a person meets it, without a browser: what can be read, and the controls by their names.

import { parseHTML } from 'linkedom';
import { h, render, type ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../src/sidebar/words';
import type { Language } from '../../src/texts/language';
import { sidebarTexts } from '../../src/texts/sidebar';

const window = parseHTML('<html><body></body></html>');
const { document } = window;
const leaving = new EventTarget();
Object.assign(globalThis, {
  document,
  navigator: { language: 'en' },
  requestAnimationFrame: (work: () => void) => setTimeout(work, 0),
  addEventListener: leaving.addEventListener.bind(leaving),
  removeEventListener: leaving.removeEventListener.bind(leaving),
});
// What only a page that is drawn can do.
Object.assign(window.HTMLElement.prototype, { scrollIntoView: () => undefined });
const choices = new WeakMap<object, string>();
Object.defineProperty(window.HTMLSelectElement.prototype, 'value', {
  get(this: object) {
    return choices.get(this) ?? '';
  },
  set(this: object, value: string) {
    choices.set(this, value);
  },
});

/** Ends a line of what is read. */
const BLOCKS =
  /^(?:P|LI|H\d|DT|DD|DIV|SECTION|FIELDSET|LEGEND|SUMMARY|DETAILS|UL|OL|DL|BUTTON|LABEL|A|BR|TEXTAREA|MAIN)$/;
const CONTROLS = 'button, input, select, textarea, a';

export interface Screen {
  /** All there is to read, a line a block, hidden parts and signs for the eye left out. */
  lines(): string[];
  /** Each control: `[Save]`, `[Save] off`, `Name: Ana`, `Side: Sales of Marketing | Sales`, `☑ Goals`, `→ Gmail`. */
  controls(): string[];
  /** What is announced as wrong. */
  alerts(): string[];
  /** Where a link leads. */
  link(name: string): string;
  /** Presses a button, by its name. */
  press(name: string): Promise<void>;
  /** Types into a field, or chooses in a list. */
  type(name: string, text: string): Promise<void>;
  /** Ticks or unticks a box. */
  tick(name: string): Promise<void>;
  /** Chooses a file. */
  choose(name: string, file: File): Promise<void>;
  /** Gives the component other properties. */
  update(changed: object): Promise<void>;
  /** Whether closing the tab asks first. */
  asksBeforeClosing(): boolean;
  /** What would leave somebody in the dark: a control without a name, a place not filled, a hint that is not there. */
  faults(): string[];
}

const shown = new Set<Element>();
afterEach(async () => {
  await act(() => shown.forEach((root) => render(null, root)));
  shown.forEach((root) => root.remove());
  shown.clear();
});

/** Shows a component in a language, once all that answers at once has answered. */
export async function show<Props extends object>(
  component: ComponentType<Props>,
  props: Props,
  language: Language = 'en',
): Promise<Screen> {
  const root = document.createElement('div');
  document.body.append(root);
  shown.add(root);
  let current = props;
  const draw = (): Promise<void> =>
    settle(() => render(h(WordsContext.Provider, { value: sidebarTexts(language) }, h(component, current)), root));
  await draw();

  const all = (): Element[] => [...root.querySelectorAll(CONTROLS)].filter((each) => each.closest('[hidden]') === null);
  function control(name: string, kinds: string): Element {
    const found = all().find((each) => each.matches(kinds) && nameOf(each) === name);
    if (found === undefined) throw new Error(`Cannot find ${name} among ${all().map(described).join(', ')}`);
    if (isOff(found)) throw new Error(`Cannot use ${name}: it is off`);
    return found;
  }
  const tell = (element: Element, type: string): Promise<void> =>
    settle(() => element.dispatchEvent(new window.Event(type, { bubbles: true })));

  return {
    lines: () => linesOf(root),
    controls: () => all().map(described),
    alerts: () => [...root.querySelectorAll('[role=alert], .problem')].map((each) => linesOf(each).join(' ')),
    link: (name) =>
      all()
        .find((each) => each.matches('a') && nameOf(each) === name)
        ?.getAttribute('href') ?? '',
    press: (name) => tell(control(name, 'button'), 'click'),
    type: (name, text) => {
      const field = control(name, 'input, select, textarea');
      if (field.matches('select')) Reflect.set(field, 'value', text);
      else Object.defineProperty(field, 'value', { value: text, configurable: true, writable: true });
      return tell(field, field.matches('select') ? 'change' : 'input');
    },
    tick: (name) => {
      const box = control(name, 'input[type=checkbox]');
      Object.defineProperty(box, 'checked', { value: !isTicked(box), configurable: true });
      return tell(box, 'change');
    },
    choose: (name, file) => {
      const field = control(name, 'input[type=file]');
      Object.defineProperty(field, 'files', { value: [file], configurable: true });
      return tell(field, 'change');
    },
    update: (changed) => {
      current = { ...current, ...changed };
      return draw();
    },
    asksBeforeClosing: () => !leaving.dispatchEvent(new Event('beforeunload', { cancelable: true })),
    faults: () => [...unnamed(all()), ...unfilled(linesOf(root)), ...dangling(root)],
  };
}

/** Does something, and lets effects and answers that are there follow. */
export async function settle(work: () => unknown = () => undefined): Promise<void> {
  await act(() => void work());
  // What an effect asked for is answered, and drawn; what that draws may ask again.
  for (let turn = 0; turn < 3; turn++) await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

function linesOf(root: Element): string[] {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) text += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const block = BLOCKS.test(node.nodeName) ? '\n' : /^(?:SPAN|CODE)$/.test(node.nodeName) ? ' ' : '';
    text += block;
    if (!isUnread(node)) node.childNodes.forEach(walk);
    text += block;
  };
  walk(root);
  return text.split('\n').flatMap((line) => line.replace(/ +/g, ' ').trim() || []);
}

function isUnread(node: Node): boolean {
  const element = [...(node.parentElement?.children ?? [])].find((each) => each === node);
  return element?.matches('[hidden], [aria-hidden=true], datalist, select, textarea') ?? false;
}

function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label');
  if (label !== null) return label;
  if (control.matches('button, a')) return read(control);
  const id = control.getAttribute('id') ?? '';
  const outside = [...document.querySelectorAll('label')].find((each) => id !== '' && each.getAttribute('for') === id);
  const around = outside ?? control.closest('label');
  return around === null ? '' : read(around);
}

function read(element: Element): string {
  return linesOf(element).join(' ');
}

function described(control: Element): string {
  const name = nameOf(control);
  const off = isOff(control) ? ' off' : '';
  if (control.matches('button')) return `[${name}]${off}`;
  if (control.matches('a')) return `→ ${name}`;
  if (control.matches('[type=checkbox]')) return `${isTicked(control) ? '☑' : '☐'} ${name}${off}`;
  if (control.matches('[type=file]')) return `file ${name}${off}`;
  if (!control.matches('select')) return `${name}: ${valueOf(control)}${off}`;
  const options = [...control.querySelectorAll('option')];
  const chosen = options.find((each) => (each.getAttribute('value') ?? '') === valueOf(control));
  return `${name}: ${chosen?.textContent ?? ''} of ${options.map((each) => each.textContent).join(' | ')}${off}`;
}

function valueOf(control: Element): string {
  const value: unknown = Reflect.get(control, 'value');
  return typeof value === 'string' ? value : '';
}

function isTicked(box: Element): boolean {
  return box.hasAttribute('checked');
}

function isOff(control: Element): boolean {
  return control.closest('[disabled]') !== null;
}

function unnamed(controls: readonly Element[]): string[] {
  return controls.filter((each) => nameOf(each) === '').map((each) => `a ${each.nodeName.toLowerCase()} has no name`);
}

function unfilled(lines: readonly string[]): string[] {
  return lines.filter((line) => /\{\w+\}|undefined|\bNaN\b|\bnull\b|\[object/.test(line));
}

function dangling(root: Element): string[] {
  const ids = [...document.querySelectorAll('[id]')].map((each) => each.getAttribute('id') ?? '');
  const wanted = [...root.querySelectorAll('[aria-describedby]')].map(
    (each) => each.getAttribute('aria-describedby') ?? '',
  );
  return [
    ...wanted.filter((id) => !ids.includes(id)).map((id) => `no ${id}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} twice`),
  ];
}
