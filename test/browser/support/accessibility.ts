// What makes a page of 300 pixels usable: nothing cut off, every control named, reached and marked by keyboard alone.
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** The document and every element wider than its place; a field of text scrolls by itself and does not count. */
export function overflowing(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const all = [...document.querySelectorAll<HTMLElement>('html, body, body *')];
    const shown = all.filter((node) => node.checkVisibility() && !node.closest('input, select, option, .file input'));
    return shown
      .filter((node) => {
        const { left, right } = node.getBoundingClientRect();
        const isCut = node.clientWidth > 0 && node.scrollWidth > node.clientWidth;
        return isCut || left < 0 || Math.floor(right) > width;
      })
      .map((node) => `${node.tagName} ${node.className}: ${node.textContent?.trim().slice(0, 40)}`);
  });
}

/** Controls that a screen reader could not call by a name. */
export async function nameless(frame: Frame): Promise<string[]> {
  const lines = (await frame.locator('body').ariaSnapshot()).split('\n').map((line) => line.trim());
  return lines.filter((line) => /^- (button|textbox|combobox|checkbox|link|spinbutton|progressbar)(?! ")/.test(line));
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with the frame as it stands: the rule and the element. */
export async function violations(frame: Frame | Page): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  const found = await frame.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

export interface Tour {
  /** Controls that the key never reached. */
  missed: string[];
  /** Controls reached without a visible mark. */
  unmarked: string[];
  /** Controls reached while something else covered them or they lay outside the window. */
  covered: string[];
}

/** Presses Tab (or Shift+Tab) from one end of the frame to the other and tells what went wrong on the way. */
export async function tour(page: Page, frame: Frame, key: 'Tab' | 'Shift+Tab'): Promise<Tour> {
  const total = await focusEnd(frame, key === 'Tab');
  // As many as there are controls at one go, and those that a field of several stops takes more.
  await pressMany(page, key, total - 1);
  for (let more = 0; more < 3 * total && (await isStillIn(frame)); more += 1) await pressMany(page, key, 1);
  return frame.evaluate(() => {
    const stops = window.tabStops?.().map((node) => ({ node, seen: window.seenStops?.get(node) })) ?? [];
    const where = (wrong: (seen: Stop | undefined) => boolean | undefined): string[] =>
      stops.filter(({ seen }) => wrong(seen)).map(({ node }) => node.outerHTML.slice(0, 120));
    return {
      missed: where((seen) => !seen),
      unmarked: where((seen) => seen && !seen.isMarked),
      covered: where((seen) => seen?.isCovered),
    };
  });
}

/** Sends a key several times without waiting for what each does: the browser answers them in turn. */
async function pressMany(page: Page, key: 'Tab' | 'Shift+Tab', times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const pressed = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: key === 'Tab' ? 0 : 8 };
  const types = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  await Promise.all(types.map((type) => session.send('Input.dispatchKeyEvent', { type, ...pressed })));
  await session.detach();
}

function isStillIn(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
}

interface Stop {
  isMarked: boolean;
  isCovered: boolean;
}

declare global {
  interface Window {
    axe: typeof axe;
    /** Every control that Tab should reach, in order. */
    tabStops?: () => HTMLElement[];
    /** How the controls stood that the focus has come to. */
    seenStops?: Map<Element, Stop>;
    /** Notes how the control stands that has the focus. */
    noteStop?: () => void;
  }
}

/** Clicks beside the controls of a frame that has not the keyboard, as people do: not every browser lets a script move it there. */
export async function giveKeyboard(frame: Frame): Promise<void> {
  if (await frame.evaluate(() => document.hasFocus())) return;
  const box = await (await frame.frameElement()).boundingBox();
  if (!box) throw new Error('The frame is not shown');
  await frame.page().mouse.click(box.x + 1, box.y + 1);
}

/** Puts the focus on the first or the last control, and notes from now on each that it comes to; answers how many there are. */
async function focusEnd(frame: Frame, first: boolean): Promise<number> {
  await giveKeyboard(frame);
  return frame.evaluate((isFirst) => {
    window.tabStops = () =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href]')].filter(
        (node) => node.checkVisibility() && !node.matches(':disabled'),
      );
    if (window.noteStop) document.removeEventListener('keyup', window.noteStop, true);
    const seen = new Map<Element, Stop>();
    window.seenStops = seen;
    window.noteStop = () => {
      const active = document.activeElement;
      if (!active) return;
      const shown = active.closest('label.file') ?? active;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const { left, top, width, height } = shown.getBoundingClientRect();
      const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      // Of a tall field the browser shows the part with the cursor.
      const isCovered = ![0.1, 0.5, 0.9].some((share) =>
        shown.contains(document.elementFromPoint(left + width / 2, top + height * share)),
      );
      // A date field is several stops; on the last, its calendar, the browser draws the mark inside it.
      seen.set(active, { isMarked: isMarked || seen.get(active)?.isMarked === true, isCovered });
    };
    document.addEventListener('keyup', window.noteStop, true);
    const stops = window.tabStops();
    stops.at(isFirst ? 0 : -1)?.focus();
    window.noteStop();
    return stops.length;
  }, first);
}
