// npm run check:xlsx: LibreOffice recalculates the workbook as downloaded, and must come to the same values.
//
// What only Google Sheets and the local host can calculate, our own functions first, is in the file as its value: it is
// left out of the comparison, while what is calculated from it is compared.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registries } from '@odoo/o-spreadsheet';
import type { Workbook } from '../../src/host/workbook';
import { compareCells } from './compare';
import { findLibreOffice, recalculated } from './libreOffice';
import type { LibreOffice } from './libreOffice';
import { UNKNOWN, withKnownFormulas } from './known';
import { readXlsx } from './readXlsx';
import { downloadFromPage, sampleWorkbook } from './sampleWorkbook';

const SHOWN = 20;

const office = findLibreOffice();
process.exitCode = 1;
if (office) {
  void check(office).then((isSame) => {
    process.exitCode = isSame ? 0 : 1;
  });
} else {
  console.error(
    'LibreOffice is not on this machine: install it (its Calc is enough) and run npm run check:xlsx again.',
  );
}

async function check(libreOffice: LibreOffice): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'acuerdo-xlsx-'));
  try {
    const workbook = sampleWorkbook();
    const file = path.join(folder, 'acuerdo.xlsx');
    await downloadFromPage(workbook.save(), file);
    const known = withKnownFormulas(readFileSync(file));
    writeFileSync(file, known);
    const ours = readXlsx(known);
    const { compared, different } = compareCells(ours, readXlsx(recalculated(libreOffice, file)));
    const { all, functions } = formulasOf(workbook);
    console.log(`${libreOffice.version} recalculated ${ours.size} sheets.`);
    console.log(`${compared} formulas compared, ${different.length} differ.`);
    console.log(`${all - compared} left out, in the file as values, for they use one of: ${functions.join(' ')}.`);
    for (const { at, ours: here, theirs, formula } of different.slice(0, SHOWN)) {
      console.log(`${at}: here ${JSON.stringify(here)}, there ${JSON.stringify(theirs)}, of ${formula.slice(0, 120)}`);
    }
    return compared > 0 && different.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many formulas the workbook has, and which of their functions are in no Excel file or unknown to LibreOffice. */
function formulasOf({ host: { model } }: Workbook): { all: number; functions: string[] } {
  const formulas = model.getters
    .getSheetIds()
    .flatMap((sheetId) => model.getters.getCells(sheetId).filter(({ isFormula }) => isFormula));
  const isExported = (name: string) =>
    !UNKNOWN.includes(name) && registries.functionRegistry.content[name]?.isExported === true;
  const names = formulas.flatMap((cell) =>
    cell.isFormula ? functionNames(cell.compiledFormula.toFormulaString(model.getters)) : [],
  );
  return { all: formulas.length, functions: [...new Set(names)].filter((name) => !isExported(name)).sort() };
}

function functionNames(formula: string): string[] {
  return [...formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z_.]+)\(/g)].map(([, name = '']) => name);
}
