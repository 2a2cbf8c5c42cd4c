// The labels by which a sheet is recognised again, in every language it may have been built in.

import { parseArea } from './a1';
import type { CellSpec, SheetSpec } from './spec';
import { LANGUAGES } from '../texts/language';
import { workbookTexts, type TextKey } from '../texts/workbook';

/** Row (or column) of the spec → the texts its label may show. */
export function anchorTexts(spec: SheetSpec): Map<number, readonly string[]> {
  const texts = LANGUAGES.map(workbookTexts);
  const anchors = new Map<number, readonly string[]>();
  for (const cell of spec.cells) {
    const { row, column } = parseArea(cell.at);
    const onLine = spec.anchor.along === 'columns' ? row === 1 : cell.at.startsWith(spec.anchor.column);
    const keys = onLine ? labelKeys(cell) : [];
    if (keys.length > 0) {
      const place = spec.anchor.along === 'columns' ? column : row;
      anchors.set(
        place,
        texts.flatMap((words) => keys.map((key) => words[key])),
      );
    }
  }
  return anchors;
}

/** The key of a label; of a spilled heading, the text it starts with. */
function labelKeys({ content }: CellSpec): TextKey[] {
  if ('text' in content) return [content.text];
  const heading = 'formula' in content ? /^=VSTACK\(\{"([\w.]+)"\}/.exec(content.formula)?.[1] : undefined;
  return isTextKey(heading) ? [heading] : [];
}

function isTextKey(key: string | undefined): key is TextKey {
  return key !== undefined && key in workbookTexts('en');
}
