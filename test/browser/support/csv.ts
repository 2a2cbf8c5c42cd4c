import type { ChosenFile } from './sidebar';

/** A text file as the file chooser hands it over. */
export function csvFile(name: string, content: string | Buffer): ChosenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

/** Text as Excel on Windows saves it: Latin-1 with the euro and the curly quotes at 0x80 to 0x9F. */
export function windows1252(text: string): Buffer {
  const bytes: Readonly<Record<string, string>> = { '€': '\x80', '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96' };
  return Buffer.from(
    text.replace(/[€“”’–]/g, (sign) => bytes[sign] ?? sign),
    'latin1',
  );
}
