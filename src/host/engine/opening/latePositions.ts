// Where each row and column begins, the engine works out for every sheet after every command; only a page asks, of the sheet it shows.
import { registries } from '@odoo/o-spreadsheet';

/** What of the engine's plugin is needed; its types keep these parts private. */
interface Positions {
  computePositions(sheetId: string, dimension: 'COL' | 'ROW'): unknown;
}

/** Works them out when they are asked for; before a model is made. */
export function placeHeadersLate(): void {
  const { statefulUIPluginRegistry } = registries;
  const Engine = statefulUIPluginRegistry.get('header_positions');
  statefulUIPluginRegistry.replace(
    'header_positions',
    class extends Engine {
      computeHeaderPositionsOfSheet(sheetId: string): object {
        const plugin = this as unknown as Positions;
        const known = new Map<string, unknown>();
        const positions = (dimension: 'COL' | 'ROW'): unknown => {
          if (!known.has(dimension)) known.set(dimension, plugin.computePositions(sheetId, dimension));
          return known.get(dimension);
        };
        return {
          get COL() {
            return positions('COL');
          },
          get ROW() {
            return positions('ROW');
          },
        };
      }
    },
  );
}
