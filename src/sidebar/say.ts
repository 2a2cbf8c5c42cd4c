// A text with its places filled.

import type { SidebarKey, SidebarTexts } from '../texts/sidebar';

/** A text with its places filled: `say('row', { n: 2 })`. */
export type Say = (key: SidebarKey, places?: Readonly<Record<string, string | number>>) => string;

/**
 * The texts of a language as a function. A place that ends with a full stop, such as 6:00 p.m., ends its sentence too.
 *
 * @param texts The texts, with `{name}` where a place is to be filled.
 */
export function sayIn(texts: SidebarTexts): Say {
  return (key, places = {}) =>
    texts[key].replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
      const place = String(places[name] ?? `{${name}}`);
      return /[.…]$/.test(place) ? place : place + stop;
    });
}
