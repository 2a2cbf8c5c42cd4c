// Sentences with places in them: `{sheet} is full` and what stands there, taken as it is, whatever signs it holds.

/** A sentence with its places filled; one that nothing fills stays. */
export function filled(sentence: string, places: Readonly<Record<string, string | number | undefined>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));
}
