// The functions that learn from history lie beside, in Learning.html: a workbook asks them once or twice, and Google loads all
// of Code.js for every formula. The build puts a call of this in their place (.build/learning.mjs).

type Learning = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

let loaded: Learning | undefined;

/** The functions that learn, by name. */
export function learningCode(): Learning {
  if (loaded !== undefined) return loaded;
  const page = HtmlService.createHtmlOutputFromFile('Learning').getContent();
  const code = page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'));
  // Code made from text sees globals only.
  const services = { Date, HtmlService, Session, SpreadsheetApp };
  loaded = new Function(...Object.keys(services), `${code}\nreturn LEARNING_;`)(...Object.values(services));
  return learningCode();
}
