// Range: number formats, fonts, colours, alignment, borders.
import type { Style } from '@odoo/o-spreadsheet';
import { toEngineFormat, toGoogleFormat } from '../../engine/numberFormat';
import { mapCells } from './area';
import type { Area } from './area';
import { toHex } from './colour';
import type { ServiceContext } from '../context';
import { checkSize } from './grid';
import { toBorderCommands } from './borders';
import { textStyleOf } from './textStyle';

/** The methods of a range that read and write how its cells look. */
export function rangeFormats({ document }: ServiceContext, area: Area) {
  const { sheetId, ...zone } = area;

  function style(change: Style): void {
    document.write({ type: 'SET_FORMATTING', sheetId, target: [zone], style: change });
  }

  function styles<T>(rows: T[][], toStyle: (value: T) => Style): void {
    const cells = checkSize(rows, area).flatMap((row, i) =>
      row.map((value, j) => ({ row: area.top + i, col: area.left + j, style: toStyle(value) })),
    );
    document.writeCells(sheetId, cells);
  }

  function numberFormats(): string[][] {
    const getters = document.stored();
    return mapCells(area, (position) => toGoogleFormat(getters.getCell(position)?.format));
  }

  const setter = <T>(toStyle: (value: T) => Style) =>
    function set<R>(this: R, value: T): R {
      style(toStyle(value));
      return this;
    };
  const gridSetter = <T>(toStyle: (value: T) => Style) =>
    function set<R>(this: R, rows: T[][]): R {
      styles(rows, toStyle);
      return this;
    };

  return {
    getNumberFormat: () => numberFormats()[0]?.[0] ?? '',
    getNumberFormats: numberFormats,
    setNumberFormat(format: string) {
      document.write({ type: 'SET_FORMATTING', sheetId, target: [zone], format: toEngineFormat(format) });
      return this;
    },
    setNumberFormats(rows: string[][]) {
      const cells = checkSize(rows, area).flatMap((row, i) =>
        row.map((format, j) => ({ row: area.top + i, col: area.left + j, format: toEngineFormat(format) })),
      );
      document.writeCells(sheetId, cells);
      return this;
    },
    setTextStyle: setter(textStyleOf),
    setTextStyles: gridSetter(textStyleOf),
    setFontWeight: setter(bold),
    setFontWeights: gridSetter(bold),
    setFontStyle: setter(italic),
    setFontStyles: gridSetter(italic),
    setFontLine: setter(line),
    setFontLines: gridSetter(line),
    setFontSize: setter(fontSize),
    setFontSizes: gridSetter(fontSize),
    setFontColor: setter(textColor),
    setFontColors: gridSetter(textColor),
    setBackground: setter(fillColor),
    setBackgroundColor: setter(fillColor),
    setBackgrounds: gridSetter(fillColor),
    setHorizontalAlignment: setter(align),
    setHorizontalAlignments: gridSetter(align),
    setVerticalAlignment: setter(verticalAlign),
    setVerticalAlignments: gridSetter(verticalAlign),
    setWrap: setter(wrapped),
    setWraps: gridSetter(wrapped),
    setWrapStrategy: setter(wrapping),
    /** The engine draws one typeface; the name is accepted and dropped. */
    setFontFamily<R>(this: R): R {
      return this;
    },
    setBorder(...args: BorderArguments) {
      for (const command of toBorderCommands(area, ...args)) document.write(command);
      return this;
    },
    getBackground: () =>
      document.stored().getCell({ sheetId, row: area.top, col: area.left })?.style?.fillColor ?? '#ffffff',
    getFontWeight: () =>
      document.stored().getCell({ sheetId, row: area.top, col: area.left })?.style?.bold ? 'bold' : 'normal',
  };
}

type BorderArguments = Parameters<typeof toBorderCommands> extends [unknown, ...infer Rest] ? Rest : never;

const bold = (weight: string | null): Style => ({ bold: weight === 'bold' });
const italic = (style: string | null): Style => ({ italic: style === 'italic' });
const line = (kind: string | null): Style => ({
  underline: kind === 'underline',
  strikethrough: kind === 'line-through',
});
const fontSize = (size: number): Style => ({ fontSize: size });
const textColor = (color: string | null): Style => ({ textColor: toHex(color) });
const fillColor = (color: string | null): Style => ({ fillColor: toHex(color) });

const ALIGN: Partial<Record<string, 'left' | 'center' | 'right'>> = { left: 'left', center: 'center', right: 'right' };
const VERTICAL: Partial<Record<string, 'top' | 'middle' | 'bottom'>> = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
};
const WRAP: Partial<Record<string, 'overflow' | 'wrap' | 'clip'>> = {
  OVERFLOW: 'overflow',
  WRAP: 'wrap',
  CLIP: 'clip',
};

/** Null, and what is neither side nor middle, is the cell's own way again. */
const align = (side: string | null): Style => ({ align: ALIGN[side ?? ''] });
const verticalAlign = (side: string | null): Style => ({ verticalAlign: VERTICAL[side ?? ''] });
const wrapped = (wrap: boolean): Style => ({ wrapping: wrap ? 'wrap' : 'overflow' });
const wrapping = (strategy: string): Style => ({ wrapping: WRAP[strategy] ?? 'overflow' });
