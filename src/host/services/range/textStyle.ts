import type { Style } from '@odoo/o-spreadsheet';
import { service } from '../../strict/service';
import { toHex } from './colour';
import type { ServiceContext } from '../context';

const styles = new WeakMap<object, Style>();

/** SpreadsheetApp.newTextStyle(). */
export function textStyleBuilder(context: ServiceContext) {
  const style: Style = {};
  const set = (part: Style) => {
    Object.assign(style, part);
    return builder;
  };
  const builder = service(
    'TextStyleBuilder',
    {
      setBold: (bold: boolean) => set({ bold }),
      setItalic: (italic: boolean) => set({ italic }),
      setStrikethrough: (strikethrough: boolean) => set({ strikethrough }),
      setUnderline: (underline: boolean) => set({ underline }),
      setFontSize: (fontSize: number) => set({ fontSize }),
      setForegroundColor: (color: string) => set({ textColor: toHex(color) }),
      /** The engine draws one typeface; the name is accepted and dropped. */
      setFontFamily: () => builder,
      build: () => createTextStyle(context, { ...style }),
    },
    context.enter,
  );
  return builder;
}

/** What a TextStyle asks for; null changes nothing, as in Google's. */
export function textStyleOf(textStyle: unknown): Style {
  if (textStyle === null) return {};
  const style = typeof textStyle === 'object' ? styles.get(textStyle) : undefined;
  if (!style) throw new TypeError('The parameters do not match the method signature: a TextStyle is wanted.');
  return style;
}

function createTextStyle(context: ServiceContext, style: Style) {
  const textStyle = service(
    'TextStyle',
    {
      isBold: () => style.bold ?? false,
      isItalic: () => style.italic ?? false,
      getFontSize: () => style.fontSize ?? 10,
      getForegroundColor: () => style.textColor ?? '#000000',
    },
    context.enter,
  );
  styles.set(textStyle, style);
  return textStyle;
}
