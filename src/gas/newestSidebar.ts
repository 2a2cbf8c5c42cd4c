// Which sidebar a person opened last on this spreadsheet: an earlier one, in another tab or window, is told so.

/** Properties are a person's in every spreadsheet, so the key names this one. */
const key = (): string => `acuerdo.sidebar.${SpreadsheetApp.getActive().getId()}`;

/** Notes a sidebar as the newest and names it. */
export function nameSidebar(): string {
  const id = Utilities.getUuid();
  PropertiesService.getUserProperties().setProperty(key(), id);
  return id;
}

/** The name of the sidebar opened last; undefined when there was none or Google does not tell. */
export function newestSidebar(): string | undefined {
  try {
    return PropertiesService.getUserProperties().getProperty(key()) ?? undefined;
  } catch {
    return undefined;
  }
}
