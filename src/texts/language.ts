// The languages Acuerdo speaks, and which of them a locale asks for.

export const LANGUAGES = ['en', 'es', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a locale such as `es_MX` or `pt-BR`; English for any other. */
export function languageOf(locale: string): Language {
  const prefix = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === prefix) ?? 'en';
}

/** The language that a client asks for; English when it is none that Acuerdo speaks. */
export function knownLanguage(asked: unknown): Language {
  return LANGUAGES.find((language) => language === asked) ?? 'en';
}
