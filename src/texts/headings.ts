// What the columns of a lead file are called: the default export headings of HubSpot, Salesforce, Pipedrive and Zoho, and plain ones.

import { headingsEn } from './headings.en';
import { headingsEs } from './headings.es';
import { headingsPt } from './headings.pt';

/** Columns of the Leads sheet, by key, and `last_name`, which is joined to the name. */
export type HeadingKey = keyof typeof headingsEn;

/**
 * The headings known for a column, likeliest first, in the three languages; none for an unknown key.
 *
 * @param key A column's key.
 */
export function headingsOf(key: string): readonly string[] {
  return [headingsEn, headingsEs, headingsPt].flatMap((headings) => new Map(Object.entries(headings)).get(key) ?? []);
}
