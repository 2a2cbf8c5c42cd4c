// How a custom function reads its arguments: it is named once, and every message about one of them says so.

import type { Named } from '../fail';

/** An argument as Sheets hands it over, with the names an error message needs. */
export interface Given extends Named {
  readonly value: unknown;
}

/** Names an argument as the user sees it: `as_of`. */
export type Reader = (name: string, value: unknown) => Given;

/** The reader of a custom function, named as typed in the sheet. */
export function reader(caller: string): Reader {
  return (name, value) => ({ caller, name, value });
}
