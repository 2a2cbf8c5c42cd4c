// Range.copyTo: what is copied repeats over a larger destination, as in Sheets.
import { mapCells } from './area';
import type { Area } from './area';
import type { ServiceContext } from '../context';
import { areaOfRange } from '../handles';
import { readValidations, setValidation } from './validations';

/**
 * Copies a part of an area's cells.
 *
 * @param type A CopyPasteType; PASTE_FORMAT, PASTE_DATA_VALIDATION and PASTE_VALUES are imitated.
 */
export function copyTo(
  context: ServiceContext,
  area: Area,
  destination: unknown,
  type: string,
  transposed: boolean,
): void {
  const target = spanOf(area, areaOfRange(destination));
  if (transposed) throw new Error('Not imitated: Range.copyTo transposed');
  if (type === 'PASTE_FORMAT') copyFormats(context, area, target);
  else if (type === 'PASTE_DATA_VALIDATION') copyValidations(context, area, target);
  else throw new Error(`Not imitated: Range.copyTo ${type}`);
}

/** A single-cell destination receives the whole source. */
function spanOf(source: Area, target: Area): Area {
  const rows = Math.max(source.bottom - source.top, target.bottom - target.top);
  const columns = Math.max(source.right - source.left, target.right - target.left);
  return { ...target, bottom: target.top + rows, right: target.left + columns };
}

function copyFormats({ document }: ServiceContext, source: Area, target: Area): void {
  const getters = document.stored();
  const looks = mapCells(source, (position) => getters.getCell(position));
  const cells = mapCells(target, ({ row, col }) => {
    const look = looks[(row - target.top) % looks.length]?.[(col - target.left) % (looks[0]?.length ?? 1)];
    return { row, col, format: look?.format ?? '', style: { ...look?.style } };
  });
  document.writeCells(target.sheetId, cells.flat());
}

/** Column by column, so that a rule over a whole column stays one rule. */
function copyValidations(context: ServiceContext, source: Area, target: Area): void {
  const rules = readValidations(context, source);
  const height = rules.length;
  const width = rules[0]?.length ?? 1;
  if (height > 1) throw new Error('Not imitated: Range.copyTo of validations from several rows');
  for (let col = target.left; col <= target.right; col++) {
    const rule = rules[0]?.[(col - target.left) % width] ?? null;
    setValidation(context, [{ ...target, left: col, right: col }], rule);
  }
}
