// Signing the agreement: each side accepts the commitments as they stand; what changes afterwards asks for a new version.

import { namedRange } from '../named';
import { dayOf, serialOf, wallClockNow } from '../clock';
import { patternHere } from '../dates';
import { isLoading, PENDING, type Pending } from '../loading';
import { underLock } from '../lock';

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Signature {
  readonly side: string;
  readonly name: string;
  readonly role: string;
  /** `2026-01-31`; as it is shown where people typed something else. */
  readonly on: string;
  readonly version: number;
  readonly fingerprint: string;
  /** The commitments as they were signed, a line each. */
  readonly lines: readonly string[];
}

export interface Agreement {
  readonly version: number;
  /** The commitments as they stand, a line each. */
  readonly lines: readonly string[];
  /** The same by the side that makes them, with targets as the sheet shows them. */
  readonly commitments: readonly SideCommitments[];
  readonly fingerprint: string;
  /** The commitments that differ from those last signed; none while nobody signed. */
  readonly changed: readonly ChangedCommitment[];
  readonly signatures: readonly Signature[];
  /** The names of the two sides as the sheet calls them. */
  readonly sides: readonly string[];
}

export interface Commitment {
  readonly name: string;
  readonly owner: string;
  readonly measure: string;
  readonly consequence: string;
  readonly target: string;
}

export interface SideCommitments {
  /** As the sheet heads them. */
  readonly title: string;
  readonly commitments: readonly Commitment[];
}

/** What of a commitment differs from what was signed; '' for one that was added or taken away. */
export interface ChangedCommitment {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

export interface Signing {
  readonly side: string;
  readonly name: string;
  readonly role: string;
  /** Of the commitments the signer has read. */
  readonly fingerprint: string;
}

export type Signed = { readonly signed: true; readonly agreement: Agreement } | { readonly signed: false };

/** Between the parts of a commitment's line: what, who, measure, consequence, target. */
const BETWEEN = ' · ';

interface Parts {
  readonly version: Range;
  readonly table: Range;
  readonly now: Range;
  readonly before: Range;
  readonly signatures: Range;
}

/** The agreement as it stands; null when its sheet is not built. */
export function readAgreement(): Agreement | null | Pending {
  const parts = findParts();
  if (!parts) return null;
  return isLoading() ? PENDING : read(parts);
}

/**
 * Signs for one side. Not signed when the commitments are no longer those the signer has read.
 *
 * The signature is written last, and never twice, so that a signing cut short is simply made again.
 */
export function signAgreement({ side, name, role, fingerprint }: Signing): Signed | Pending {
  return underLock((): Signed | Pending => {
    const parts = findParts();
    if (!parts) throw new Error('Cannot sign: the sheet of the agreement is not there');
    SpreadsheetApp.flush();
    if (isLoading()) return PENDING;
    const agreement = read(parts);
    if (agreement.fingerprint !== fingerprint) return { signed: false };
    const version = versionToSign(agreement);
    if (version !== agreement.version) parts.version.setValue(version);
    parts.before.setValues(parts.now.getValues());
    const isRepeated = (each: Signature): boolean => each.side === side && each.name === name.trim();
    if (agreement.signatures.some((each) => each.version === version && isRepeated(each))) {
      return { signed: true, agreement };
    }
    const today = Math.floor(serialOf(wallClockNow()));
    const row = freeRow(parts.signatures, side);
    row.offset(0, 5, 1, 1).setNote(agreement.lines.join('\n'));
    row.setNumberFormats([['@', '@', '@', patternHere('date'), '0', '@']]);
    row.setValues([[side, name.trim(), role.trim(), today, version, agreement.fingerprint]]);
    SpreadsheetApp.flush();
    return { signed: true, agreement: read(parts) };
  });
}

/** A new version when a commitment of a signed one was changed; signing the other side of a version keeps it. */
function versionToSign({ version, changed, signatures }: Agreement): number {
  const isSigned = signatures.some((signature) => signature.version === version);
  return isSigned && changed.length > 0 ? version + 1 : version;
}

function findParts(): Parts | undefined {
  const [version, table, signatures] = ['Agreement_version', 'Commitments', 'Signatures'].map(namedRange);
  if (!version || !table || !signatures) return undefined;
  // Each commitment in one line as it stands, then as it was signed; an earlier version has them beside the page.
  const beside = (place: number) => table.offset(0, table.getNumColumns() + place, table.getNumRows(), 1);
  const [now, before] = [namedRange('Lines_now') ?? beside(3), namedRange('Lines_signed') ?? beside(4)];
  return { version, table, now, before, signatures };
}

function read({ version, table, now, before, signatures }: Parts): Agreement {
  const [lines, signed] = [now, before].map((range) => range.getDisplayValues().map(([line = '']) => line));
  const kept = (lines ?? []).filter(Boolean);
  const [rows, values] = [signatures.getDisplayValues(), signatures.getValues()];
  const notes = signatures.offset(0, 5, rows.length, 1).getNotes();
  return {
    version: Number(version.getValue()) || 1,
    lines: kept,
    commitments: bySide(table.getDisplayValues(), lines ?? []),
    fingerprint: fingerprintOf(kept),
    changed: signed?.some(Boolean) ? changedCommitments(lines ?? [], signed) : [],
    sides: rows.slice(0, 2).map(([side = '']) => side),
    signatures: rows.flatMap(([side = '', name = '', role = '', on = '', of = '', fingerprint = ''], index) =>
      name === ''
        ? []
        : [
            {
              side,
              name,
              role,
              on: dayOf(values[index]?.[3]) || on,
              version: Number(of),
              fingerprint,
              lines: linesOf(notes[index]?.[0] ?? ''),
            },
          ],
    ),
  };
}

/** A row with a name but without a line heads those below it. */
function bySide(rows: readonly (readonly string[])[], lines: readonly string[]): SideCommitments[] {
  const sides: { title: string; commitments: Commitment[] }[] = [];
  const isCommitment = (name: string) => lines.some((line) => line.startsWith(`${name}${BETWEEN}`));
  rows.forEach(([name = '', owner = '', measure = '', consequence = '', target = '']) => {
    const [side] = sides.slice(-1);
    if (name === '' || !isCommitment(name)) sides.push(...(name === '' ? [] : [{ title: name, commitments: [] }]));
    else if (side) side.commitments.push({ name, owner, measure, consequence, target });
    else sides.push({ title: '', commitments: [{ name, owner, measure, consequence, target }] });
  });
  return sides.filter(({ commitments }) => commitments.length > 0);
}

function changedCommitments(now: readonly string[], before: readonly string[]): ChangedCommitment[] {
  return now.flatMap((line, index) => {
    const old = before[index] ?? '';
    if (line === old) return [];
    const [is, was] = [line.split(BETWEEN), old.split(BETWEEN)];
    const name = (line === '' ? was : is)[0] ?? '';
    return [{ name, before: unlike(was, is), now: unlike(is, was) }];
  });
}

/** The parts of a line that stand otherwise in the other one; its name when it is only there. */
function unlike(parts: readonly string[], others: readonly string[]): string {
  return parts.filter((part, at) => part !== others[at]).join(BETWEEN);
}

function linesOf(note: string): string[] {
  return note.split('\n').filter(Boolean);
}

/** The first ten hexadecimal digits of the SHA-256 of the commitments. */
function fingerprintOf(lines: readonly string[]): string {
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, lines.join('\n'), Utilities.Charset.UTF_8);
  return digest
    .slice(0, 5)
    .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
    .join('');
}

/** The first row without a name that is nobody's or that side's; when there is none, a row more. */
function freeRow(signatures: Range, side: string): Range {
  const rows = signatures.getDisplayValues();
  const index = rows.findIndex(([whose = '', name = '']) => name === '' && (whose === '' || whose === side));
  if (index >= 0) return signatures.offset(index, 0, 1, signatures.getNumColumns());
  const last = signatures.getLastRow();
  // Before the last one, so that the named range takes it in.
  signatures.getSheet().insertRowsBefore(last, 1);
  return signatures.getSheet().getRange(last, signatures.getColumn(), 1, signatures.getNumColumns());
}
