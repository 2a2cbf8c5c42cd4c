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
  const stops = new Map<number, Stop>();
  for (let presses = 0; presses < 4 * total; presses += 1) {
    const stop = await currentStop(frame);
    if (stop === undefined) break;
    // A date field is several stops; on the last, its calendar, the browser draws the mark inside it.
    stops.set(stop.index, { ...stop, isMarked: stop.isMarked || stops.get(stop.index)?.isMarked === true });
    await page.keyboard.press(key);
  }
  const names = await frame.evaluate(() => window.tabStops?.().map((node) => node.outerHTML.slice(0, 120)) ?? []);
  const where = (wrong: (stop: Stop) => boolean): string[] =>
    [...stops.values()].filter(wrong).map(({ index }) => names[index] ?? '');
  return {
    missed: names.filter((_, index) => !stops.has(index)),
    unmarked: where(({ isMarked }) => !isMarked),
    covered: where(({ isCovered }) => isCovered),
  };
}

interface Stop {
  index: number;
  isMarked: boolean;
  isCovered: boolean;
}

declare global {
  interface Window {
    axe: typeof axe;
    /** Every control that Tab should reach, in order. */
    tabStops?: () => HTMLElement[];
  }
}

/** Clicks beside the controls of a frame that has not the keyboard, as people do: not every browser lets a script move it there. */
export async function giveKeyboard(frame: Frame): Promise<void> {
  if (await frame.evaluate(() => document.hasFocus())) return;
  const box = await (await frame.frameElement()).boundingBox();
  if (!box) throw new Error('The frame is not shown');
  await frame.page().mouse.click(box.x + 1, box.y + 1);
}

/** Puts the focus on the first or the last control; answers how many there are. */
async function focusEnd(frame: Frame, first: boolean): Promise<number> {
  await giveKeyboard(frame);
  return frame.evaluate((isFirst) => {
    window.tabStops = () =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href]')].filter(
        (node) => node.checkVisibility() && !node.matches(':disabled'),
      );
    const stops = window.tabStops();
    stops.at(isFirst ? 0 : -1)?.focus();
    return stops.length;
  }, first);
}

function currentStop(frame: Frame): Promise<Stop | undefined> {
  return frame.evaluate(() => {
    const active = document.activeElement;
    const index = window.tabStops?.().findIndex((node) => node === active) ?? -1;
    if (!document.hasFocus() || !active || index < 0) return undefined;
    const seen = active.closest('label.file') ?? active;
    const { outlineStyle, outlineWidth } = getComputedStyle(seen);
    const { left, top, width, height } = seen.getBoundingClientRect();
    return {
      index,
      isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      // Of a tall field the browser shows the part with the cursor.
      isCovered: ![0.1, 0.5, 0.9].some((share) =>
        seen.contains(document.elementFromPoint(left + width / 2, top + height * share)),
      ),
    };
  });
}
