// A workbook of a few sheets: what one page of the sidebar needs, and no more.
import type { FrameLocator } from 'playwright-core';
import type { App } from './app';
import { build } from './sidebar';

/** Builds the sheets of these Spanish names, in the last quarter of 2026. */
export async function buildOnly(app: App, sidebar: FrameLocator, names: readonly string[]): Promise<void> {
  for (const choice of await sidebar.locator('label.check').all()) {
    const name = await choice.locator('span').first().innerText();
    if (!names.includes(name)) await choice.locator('input').uncheck();
  }
  await build(app, sidebar, {
    company: 'Norte',
    goal: '900,000',
    dealSize: '30,000',
    periodStart: '2026-10-01',
    periodEnd: '2026-12-31',
  });
}
