/** The add-on as the server hands it to the page: the same files that go to Google. */
export interface AddOn {
  code: string;
  manifest: string;
  /** File name without ending → content: `Sidebar` → `<!doctype html>…`. */
  html: Record<string, string>;
}

/** What the page needs besides itself. */
export interface AddOnFiles {
  addOn: AddOn;
  /** The script that gives the sidebar its google.script. */
  bridge: string;
  /** Whether a server handed them out, which then keeps the workbook too. */
  isServed: boolean;
}

/** The add-on: out of the page itself where it lies in there, else from the server, afresh, so that a new build shows at once. */
export async function readAddOn(): Promise<AddOnFiles> {
  const inside = document.getElementById('add-on')?.textContent;
  if (inside) return { ...JSON.parse(inside), isServed: false };
  const [addOn, bridge] = await Promise.all([fetch('addon.json'), fetch('bridge.js')]);
  if (!addOn.ok) throw new Error(`Cannot load the add-on: ${await addOn.text()}`);
  return { addOn: await addOn.json(), bridge: await bridge.text(), isServed: true };
}
