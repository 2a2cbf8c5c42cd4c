// The engine looks for SUBTOTAL and PIVOT in every cell, blank ones too, when a workbook is opened.
import { registries } from '@odoo/o-spreadsheet';
import type { Cell, Command } from '@odoo/o-spreadsheet';

/** What of the engine's plugin is needed; its types keep these parts private. */
interface Tracker {
  getters: { getCells(sheetId: string): Cell[] };
}

/** Looks for them in formulas only; before a model is made. */
export function trackFormulasOnly(): void {
  const { coreViewsPluginRegistry } = registries;
  const Engine = coreViewsPluginRegistry.get('formula_tracker');
  coreViewsPluginRegistry.replace(
    'formula_tracker',
    class extends Engine {
      override handle(command: Command): void {
        if (command.type === 'START') withFormulasOnly(this as unknown as Tracker, () => super.handle(command));
        else super.handle(command);
      }
    },
  );
}

function withFormulasOnly(tracker: Tracker, work: () => void): void {
  const { getters } = tracker;
  const getCells = (sheetId: string): Cell[] => getters.getCells(sheetId).filter((cell) => cell.isFormula);
  tracker.getters = { ...getters, getCells };
  work();
  tracker.getters = getters;
}
