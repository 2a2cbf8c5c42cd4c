import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import { withFilledRanges } from './chartRanges';
import { withDefinedNames } from './definedNames';
import { element } from './element';
import { withPrintSetup } from './printSetup';
import { withTexts } from './textCells';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves the workbook as an Excel file under this name, through the browser's own download. */
export async function downloadXlsx(model: Model, name: string): Promise<void> {
  const { files } = await model.exportXLSX();
  const texts = files.flatMap((file) => ('content' in file ? [[file.path, file.content] as const] : []));
  const parts = texts.map(([path, content]) => [path, strToU8(completed(path, content, model))] as const);
  const zip = zipSync(Object.fromEntries(parts), { level: 6 });
  saveAs(new Blob([zip], { type: XLSX }), `${name}.xlsx`);
}

function completed(path: string, content: string, { getters }: Model): string {
  if (path === 'xl/workbook.xml') return withDefinedNames(content, getters);
  if (/^xl\/charts\/chart\d+\.xml$/.test(path)) return withFilledRanges(content, getters);
  const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(path);
  return isSheet ? withPrintSetup(withTexts(content, path, getters)) : content;
}

function saveAs(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
