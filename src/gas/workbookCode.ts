// The half of Acuerdo that builds and runs the workbook. Google loads all of Code.js for each formula, and no formula needs
// this half: it lies beside, as readable code in Workbook.html, and is loaded when the sidebar first calls.

type Call = (...args: readonly unknown[]) => unknown;

let loaded: Readonly<Record<string, Call>> | undefined;

/** The sidebar's calls by name, those that gas/calls exports. */
export function workbookCode(): Readonly<Record<string, Call>> {
  loaded = loaded ?? load(HtmlService.createHtmlOutputFromFile('Workbook').getContent());
  return loaded;
}

function load(page: string): Readonly<Record<string, Call>> {
  const code = page.slice(page.indexOf('<script>') + '<script>'.length, page.lastIndexOf('</script>'));
  // Code made from text sees globals only: the services it may reach are handed to it, and the clock, which a host may set.
  const services = { Charts, Date, HtmlService, LockService, PropertiesService, SpreadsheetApp, Utilities };
  return new Function(...Object.keys(services), `${code}\nreturn CALLS_;`)(...Object.values(services));
}
