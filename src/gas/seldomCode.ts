// Functions that a workbook asks once or twice lie beside, in Seldom.html: Google loads all of Code.js for every formula. The build puts a call of this in their place (.build/seldom.mjs).

type Seldom = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

let loaded: Seldom | undefined;

/** These functions by name. */
export function seldomCode(): Seldom {
  if (loaded !== undefined) return loaded;
  const page = HtmlService.createHtmlOutputFromFile('Seldom').getContent();
  const code = page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'));
  // Code made from text sees globals only.
  const services = { Date, HtmlService, Session, SpreadsheetApp };
  loaded = new Function(...Object.keys(services), `${code}\nreturn SELDOM_;`)(...Object.values(services));
  return seldomCode();
}
