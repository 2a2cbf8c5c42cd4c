/** What a new workbook starts with, and the clock when a test wants a fixed one. */
export interface PageOptions {
  locale: string;
  timeZone: string;
  now?: string;
}

/** Locales a workbook can be given here. */
export const LOCALES: readonly string[] = [
  'en_US',
  'en_GB',
  'es_AR',
  'es_CL',
  'es_CO',
  'es_ES',
  'es_MX',
  'es_PE',
  'pt_BR',
  'pt_PT',
];

/** `?locale=es_MX&timeZone=America/Monterrey&now=2026-11-02T15:00:00Z`; by default the browser's language and zone. */
export function readOptions(query: string, browserLocale: string, browserZone: string): PageOptions {
  const asked = new URLSearchParams(query);
  const now = asked.get('now');
  return {
    locale: knownLocale(asked.get('locale')) ?? knownLocale(browserLocale) ?? 'en_US',
    timeZone: knownZone(asked.get('timeZone')) ?? knownZone(browserZone) ?? 'UTC',
    ...(now === null ? {} : { now }),
  };
}

/** `es-419` or `es` is a language without a country here: the first locale of that language is close enough. */
function knownLocale(name: string | null): string | undefined {
  const wanted = (name ?? '').replace('-', '_');
  if (LOCALES.includes(wanted)) return wanted;
  const fallback: Readonly<Record<string, string>> = { en: 'en_US', es: 'es_MX', pt: 'pt_BR' };
  return fallback[wanted.slice(0, 2)];
}

function knownZone(name: string | null): string | undefined {
  try {
    return name ? new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone : undefined;
  } catch {
    return undefined;
  }
}
