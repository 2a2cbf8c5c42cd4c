// A name of the workbook by its letters: the engine goes through all names for each word of each formula.
import { registries } from '@odoo/o-spreadsheet';

/** What of the engine's plugin is needed; its types keep these parts private. */
interface Names {
  readonly namedRanges: readonly ({ readonly name: string } | undefined)[];
}

/** Remembers where a name was found last; before a model is made. */
export function findNamesQuickly(): void {
  const { corePluginRegistry } = registries;
  const Engine = corePluginRegistry.get('named_ranges');
  corePluginRegistry.replace(
    'named_ranges',
    class extends Engine {
      private readonly places = new Map<string, number>();

      getNamedRangeIndex(name: string): number {
        const { namedRanges } = this as unknown as Names;
        const lower = name.toLowerCase();
        const isThere = (index: number | undefined) =>
          index !== undefined && namedRanges[index]?.name.toLowerCase() === lower;
        const known = this.places.get(lower);
        if (known !== undefined && isThere(known)) return known;
        const found = namedRanges.findIndex((_, index) => isThere(index));
        this.places.set(lower, found);
        return found;
      }
    },
  );
}
