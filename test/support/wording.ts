import { placementOf } from '../../src/template/place';
import type { Wording } from '../../src/template/resolve';
import type { BuildSettings } from '../../src/template/settings';
import { sheetSpecs } from '../../src/template/specs';
import { workbookTexts } from '../../src/texts/workbook';

/** The words of a workbook whose sheets stand where their specs say, under the names of its language. */
export function wordingOf(settings: BuildSettings): Wording {
  const texts = workbookTexts(settings.language);
  const sheets = Object.values(sheetSpecs()).map((spec) => {
    const keys = spec.columns.map(({ key }) => key);
    return [spec.id, { name: texts[spec.name], keys, at: placementOf(spec, undefined) }] as const;
  });
  return { texts, settings, sheets: new Map(sheets) };
}
