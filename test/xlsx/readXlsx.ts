// The cells of an Excel file, as far as two of them need to be compared.
import { strFromU8, unzipSync } from 'fflate';

export interface XlsxCell {
  readonly value: string;
  readonly formula: string | undefined;
}

/** Name of each sheet → A1 → cell. */
export type XlsxCells = ReadonlyMap<string, ReadonlyMap<string, XlsxCell>>;

/** Reads the values and formulas of an Excel file. */
export function readXlsx(file: Uint8Array): XlsxCells {
  const parts = unzipSync(file);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, text = '']) =>
    [...text.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, run = '']) => plain(run)).join(''),
  );
  const targets = new Map(
    tags(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return new Map(
    tags(part('xl/workbook.xml'), 'sheet').map((tag) => {
      const target = targets.get(attribute(tag, 'r:id')) ?? '';
      return [attribute(tag, 'name'), cellsOf(part(`xl/${target.replace(/^\/?xl\//, '')}`), shared)] as const;
    }),
  );
}

function cellsOf(sheet: string, shared: readonly string[]): Map<string, XlsxCell> {
  const cells = new Map<string, XlsxCell>();
  for (const [, tag = '', inside = ''] of sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const value = plain(/<v[^>]*>([^<]*)<\/v>/.exec(inside)?.[1] ?? '');
    const formula = /<f[^>]*>([^<]*)<\/f>/.exec(inside)?.[1];
    const isShared = attribute(tag, 't') === 's' && value !== '';
    cells.set(attribute(tag, 'r'), {
      value: isShared ? (shared[Number(value)] ?? '') : value,
      formula: formula === undefined ? undefined : plain(formula),
    });
  }
  return cells;
}

function tags(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string {
  return plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plain(xml: string): string {
  return xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex: string, code: string, name: string) => {
    if (name) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(code));
  });
}
