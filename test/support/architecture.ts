// The rules of src/ as a whole. Each answers with the places that break it.

import ts from 'typescript';
import { importsOf, moduleOf, nodesOf, type Import, type Sources } from './sources';

const PURE_ROOMS = ['calendar', 'words', 'metrics', 'grid', 'functions', 'texts', 'template', 'warehouse'];

/** Which files and packages a room may import besides its own: `calendar ← metrics ← grid ← functions ← main`, `texts ← template ← gas ← main`, `grid ← warehouse`. */
const MAY_IMPORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['calendar', []],
  ['words', ['calendar', 'texts']],
  ['metrics', ['calendar']],
  ['grid', ['calendar', 'words', 'metrics', 'texts']],
  ['functions', ['calendar', 'words', 'metrics', 'grid', 'texts/reports']],
  ['warehouse', ['calendar', 'words', 'metrics', 'grid', 'texts', 'template']],
  ['texts', []],
  ['template', ['calendar', 'words', 'texts']],
  ['gas', ['calendar', 'words', 'texts', 'template', 'acuerdo:formulas', 'acuerdo:holidays']],
  ['main', ['grid/environment', 'functions', 'gas']],
  ['sidebar', ['calendar', 'words', 'texts', 'preact', 'papaparse']],
  ['door', ['host/workbook', 'sidebar/import']],
]);

const MAY_IMPORT_TYPES: ReadonlyMap<string, readonly string[]> = new Map([['sidebar', ['gas']]]);

const GOOGLE =
  /^(SpreadsheetApp|HtmlService|PropertiesService|CacheService|LockService|Session|Utilities|ScriptApp|Charts|DriveApp|MailApp|UrlFetchApp|GoogleAppsScript)$/;

const CLOCKS = /^((new )?Date\(\)|new Date|Date\.now|Math\.random|performance\.now|crypto\.\w+)$/;

// Methods of Date that answer in the zone of the process, which is never the spreadsheet's.
const PROCESS_ZONE =
  /^([gs]et(Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear)|getTimezoneOffset|to(Date|Time|Locale\w*)String)$/;

/** Imports against the arrows between the rooms. */
export function wrongArrows(sources: Sources): string[] {
  return importsOf(sources)
    .filter((arrow) => !isAllowed(arrow, sources))
    .map(({ from, to, typesOnly }) => `${from} imports ${typesOnly ? 'types of ' : ''}${to}`);
}

/** Files that import each other in a circle, types aside. */
export function cycles(sources: Sources): string[] {
  const uses = new Map<string, string[]>();
  for (const { from, to, typesOnly } of importsOf(sources)) {
    if (!typesOnly) uses.set(moduleOf(from), [...(uses.get(moduleOf(from)) ?? []), to]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of uses.get(file) ?? []) visit(next, [...path, file]);
  };
  for (const file of uses.keys()) visit(file, []);
  return found;
}

/** Google's services named outside gas/, host/ and main.ts. */
export function googleOutside(sources: Sources): string[] {
  return namesIn(sources, (file) => !['gas', 'host', 'main'].includes(roomOf(file)), isFreeName, GOOGLE);
}

/** Files that only gather others: `index.ts`, or `export *`. */
export function barrels(sources: Sources): string[] {
  const gathering = [...sources].filter(
    ([file, text]) => /(^|\/)index\.tsx?$/.test(file) || nodesOf(file, text).some(isExportStar),
  );
  return gathering.map(([file]) => file);
}

/** The time of day or chance read where it should be an argument; gas/clock.ts is the one clock. */
export function scatteredClocks(sources: Sources): string[] {
  const isWatched = (file: string): boolean => [...PURE_ROOMS, 'gas', 'main'].includes(roomOf(file));
  return namesIn(sources, (file) => isWatched(file) && file !== 'gas/clock.ts', isClockLike, CLOCKS);
}

/** Dates read in the zone of the process; grid/dates/spreadsheetZone.ts knows when the two zones agree. */
export function processZones(sources: Sources): string[] {
  const isWatched = (file: string): boolean => roomOf(file) !== 'host' && file !== 'grid/dates/spreadsheetZone.ts';
  return [
    ...namesIn(sources, isWatched, isPropertyName, PROCESS_ZONE),
    ...namesIn(sources, isWatched, isDateOfParts, /^new Date\(/),
  ];
}

function isAllowed({ from, to, typesOnly }: Import, sources: Sources): boolean {
  const room = roomOf(from);
  if (roomOf(to) === room) return !(from.startsWith('host/engine/') && to.startsWith('host/services/'));
  const isOfRoom = (candidate: string): boolean => moduleOf(candidate) === to;
  if (room === 'host')
    return to.startsWith('calendar/') || (!to.startsWith('.') && ![...sources.keys()].some(isOfRoom));
  const allowed = [...(MAY_IMPORT.get(room) ?? []), ...(typesOnly ? (MAY_IMPORT_TYPES.get(room) ?? []) : [])];
  return allowed.some((prefix) => to === prefix || to.startsWith(`${prefix}/`) || to.startsWith(`${prefix}.`));
}

function roomOf(file: string): string {
  return moduleOf(file.split('/')[0] ?? '');
}

function namesIn(
  sources: Sources,
  isWatched: (file: string) => boolean,
  isPlace: (node: ts.Node) => boolean,
  name: RegExp,
): string[] {
  return [...sources].flatMap(([file, text]) =>
    !isWatched(file)
      ? []
      : nodesOf(file, text)
          .filter((node) => isPlace(node) && name.test(node.getText()))
          .map((node) => `${file} names ${node.getText()}`),
  );
}

function isFreeName(node: ts.Node): boolean {
  return ts.isIdentifier(node) && !isPropertyName(node) && !isKey(node);
}

function isPropertyName(node: ts.Node): boolean {
  return ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

function isKey(node: ts.Node): boolean {
  return (ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) && node.parent.name === node;
}

function isClockLike(node: ts.Node): boolean {
  return ts.isNewExpression(node) || ts.isCallExpression(node) || ts.isPropertyAccessExpression(node);
}

function isDateOfParts(node: ts.Node): boolean {
  return ts.isNewExpression(node) && (node.arguments ?? []).length > 1;
}

function isExportStar(node: ts.Node): boolean {
  return ts.isExportDeclaration(node) && !node.exportClause;
}
