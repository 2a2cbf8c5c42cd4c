// Which colours a workbook uses, the engine finds out cell by cell after every command; only its palette asks.
import { registries } from '@odoo/o-spreadsheet';

/** What of the engine's plugin is needed; its types keep these parts private. */
interface Colours {
  shouldUpdateColors: boolean;
  computeCustomColors(): string[];
  tryToAddColors(colours: readonly string[]): void;
  getCustomColors(): string[];
}

/** Collects them when they are asked for; before a model is made. */
export function collectColoursLate(): void {
  const { coreViewsPluginRegistry } = registries;
  const Engine = coreViewsPluginRegistry.get('custom_colors');
  const { getCustomColors } = Engine.prototype as unknown as Colours;
  coreViewsPluginRegistry.replace(
    'custom_colors',
    class extends Engine {
      override finalize(): void {
        // Nothing until somebody asks.
      }

      getCustomColors(): string[] {
        const colours = this as unknown as Colours;
        if (colours.shouldUpdateColors) {
          colours.shouldUpdateColors = false;
          colours.tryToAddColors(colours.computeCustomColors());
        }
        return getCustomColors.call(this);
      }
    },
  );
}
