// A workbook of a few sheets, with those they are calculated from: what one page of the sidebar needs, and no more.
import type { FrameLocator } from 'playwright-core';
import type { SheetId } from '../../../src/template/sheetIds';
import { keptFile } from '../../support/shelf';
import type { App } from './app';
import type { Session } from './session';
import { build, openSidebar } from './sidebar';
import type { BuildAnswers } from './sidebar';

const NORTE: BuildAnswers = {
  company: 'Norte',
  goal: '900,000',
  dealSize: '30,000',
  periodStart: '2026-10-01',
  periodEnd: '2026-12-31',
};

/** Builds the sheets of these Spanish names, in the last quarter of 2026 unless the answers say otherwise. */
export async function buildOnly(
  app: App,
  sidebar: FrameLocator,
  names: readonly string[],
  answers = NORTE,
): Promise<void> {
  const choices = await sidebar.locator('main:visible label.check').all();
  // From the last to the first: a sheet that another chosen one uses cannot be left out.
  for (const choice of choices.reverse()) {
    const box = choice.locator('input');
    const name = await choice.locator('span').first().innerText();
    if (!names.includes(name) && (await box.isEnabled())) await box.uncheck();
  }
  await build(app, sidebar, answers);
}

/** The built workbook of the company Norte in Mexico up to a sheet, on a Monday in the middle of its quarter. */
export async function openNorte(session: Session, last: SheetId): Promise<{ app: App; sidebar: FrameLocator }> {
  const app = await session.open({ now: '2026-11-23T18:00:00Z' }, keptFile('es', last));
  return { app, sidebar: await openSidebar(app) };
}
