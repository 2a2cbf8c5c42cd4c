// What the columns of a lead file are called: the default export headings of HubSpot, Salesforce, Pipedrive and Zoho, and plain ones.

import { headingsEn } from './headings.en';
import { headingsEs } from './headings.es';
import { headingsPt } from './headings.pt';

export type HeadingKey = keyof typeof headingsEn;

/**
 * The headings known for each column of the Leads sheet, by key, likeliest first, in the three languages; `last_name` is
 * joined to the name.
 */
export function knownHeadings(): Readonly<Record<string, readonly string[]>> {
  const languages = [headingsEn, headingsEs, headingsPt].map(
    (headings) => new Map<string, readonly string[]>(Object.entries(headings)),
  );
  return Object.fromEntries(
    Object.keys(headingsEn).map((key) => [key, languages.flatMap((headings) => headings.get(key) ?? [])]),
  );
}
