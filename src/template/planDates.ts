// Dates of a sheet that was built while the spreadsheet had another locale: those that still look as the build made them are
// written as people write them now; a format somebody chose stays.

import { formatArea, parseArea, type Area } from './a1';
import type { ExistingSheet } from './existing';
import { DATED, patternOf } from './formats';
import { isLeft, placed, type Placement } from './place';
import { rectanglesOf } from './rectangles';
import type { SheetSpec } from './spec';
import { datesIn } from './stamp';
import type { Write } from './writes';

/**
 * The new looks of dates.
 *
 * @param dates The pattern of a day where the spreadsheet is.
 */
export function planDates(spec: SheetSpec, sheet: ExistingSheet | undefined, at: Placement, dates: string): Write[] {
  if (!sheet?.stamp || datesIn(sheet.stamp) === dates) return [];
  const areas = datedAreas(spec, at);
  return DATED.flatMap((format): Write[] => {
    const before = patternOf(format, datesIn(sheet.stamp));
    const spots = areas.flatMap((area) => spotsIn(sheet, area, before));
    const ranges = rectanglesOf(spots).map(formatArea);
    return ranges.length === 0 ? [] : [{ kind: 'dates', format, ranges }];
  });
}

/** Where the template, or a file that was imported, has dates. */
function datedAreas({ formats, columns, fillDown }: SheetSpec, at: Placement): Area[] {
  const ranges = formats.flatMap(({ ranges: each, format }) =>
    each.filter((range) => {
      const column = columns[parseArea(range).column - 1];
      return isDated(format) || column?.kind === 'action';
    }),
  );
  const areas = ranges.filter((range) => isLeft(range, at)).map((range) => parseArea(placed(range, at)));
  return fillDown ? areas.map((area) => ({ ...area, lastRow: undefined })) : areas;
}

function isDated(format: string): boolean {
  return DATED.some((each) => each === format);
}

function spotsIn({ formats }: ExistingSheet, { row, column, lastRow, lastColumn }: Area, pattern: string) {
  return formats
    .slice(row - 1, lastRow)
    .flatMap((line, r) =>
      line
        .slice(column - 1, lastColumn)
        .flatMap((shown, c) => (shown === pattern ? [{ row: row + r, column: column + c }] : [])),
    );
}
