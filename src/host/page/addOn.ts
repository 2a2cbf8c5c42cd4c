/** The add-on as the server hands it to the page: the same files that go to Google. */
export interface AddOn {
  code: string;
  manifest: string;
  /** File name without ending → content: `Sidebar` → `<!doctype html>…`. */
  html: Record<string, string>;
}

/** Asks the server for the add-on; read afresh at every load of the page, so that a new build shows at once. */
export async function fetchAddOn(): Promise<AddOn> {
  const answer = await fetch('/addon.json');
  if (!answer.ok) throw new Error(`Cannot load the add-on: ${await answer.text()}`);
  return answer.json();
}
