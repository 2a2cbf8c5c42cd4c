import { placementOf } from '../../src/template/place';
import type { Wording } from '../../src/template/resolve';
import type { BuildSettings } from '../../src/template/settings';
import type { SheetId } from '../../src/template/sheetIds';
import { sheetSpecs } from '../../src/template/specs';
import type { ExistingSheet } from '../../src/template/existing';
import { workbookTexts } from '../../src/texts/workbook';

/** The words of a workbook whose sheets stand as their specs say, unless one is there, under the names of its language. */
export function wordingOf(settings: BuildSettings, existing: Partial<Record<SheetId, ExistingSheet>> = {}): Wording {
  const texts = workbookTexts(settings.language);
  const sheets = Object.values(sheetSpecs()).map((spec) => {
    const keys = spec.columns.map(({ key }) => key);
    return [
      spec.id,
      {
        name: texts[spec.name],
        gid: existing[spec.id]?.gid ?? 0,
        keys,
        blocks: spec.blocks,
        at: placementOf(spec, existing[spec.id]),
      },
    ] as const;
  });
  return { texts, settings, sheets: new Map(sheets) };
}
