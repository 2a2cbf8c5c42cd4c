// A workbook on disk: what it was, and beside it every change since, one a line, so that keeping one is quick.
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SavedWorkbook } from '../saved';
import type { Revision } from '../sharing/frames';
import { History } from '../sharing/history';

export interface HistoryFile {
  /** The workbook with its changes; undefined when there is none. */
  read(): History | undefined;
  /** Writes a change down; on disk before it answers. */
  add(revision: Revision): void;
  /** Writes the workbook anew, with the changes it still needs. */
  write(history: History): void;
}

/** The files of the workbook of this name in a folder. */
export function historyFile(folder: string, name: string): HistoryFile {
  const base = path.join(folder, `${name}.json`);
  const changes = path.join(folder, `${name}.changes.jsonl`);
  return {
    read() {
      if (!existsSync(base)) return undefined;
      const saved: SavedWorkbook = JSON.parse(readFileSync(base, 'utf8'));
      return new History(saved, existsSync(changes) ? readLines(readFileSync(changes, 'utf8')) : []);
    },
    add: (revision) => appendFileSync(changes, `${JSON.stringify(revision)}\n`),
    write({ saved, revisions }) {
      mkdirSync(folder, { recursive: true });
      replaceFile(base, JSON.stringify(saved));
      // Killed in between, the old changes stay: they do not follow the new workbook and are left out.
      replaceFile(changes, revisions.map((revision) => `${JSON.stringify(revision)}\n`).join(''));
    },
  };
}

/** Whole at any moment. */
function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** A line that was cut off when the machine stopped was never answered, and is sent again. */
function readLines(text: string): Revision[] {
  const lines = text.split('\n').filter(Boolean);
  return lines.flatMap((line, index): Revision[] => {
    try {
      return [JSON.parse(line)];
    } catch (error) {
      if (index === lines.length - 1) return [];
      throw error;
    }
  });
}
