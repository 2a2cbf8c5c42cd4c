// The agreement as a clean page to print or to save as PDF: nothing from the network, and everything that is no markup of ours
// escaped.

import type { Part, TableCell } from './documentRows';
import { escaped } from '../escaped';
import { PALETTE } from '../../template/palette';
import type { Language } from '../../texts/language';
import type { DocumentTexts } from '../../texts/document';

/** Who signs for a side, and what is known of the signature. */
export interface SideToSign {
  readonly side: string;
  readonly name: string;
  readonly on: string;
}

export interface AgreementDocument {
  readonly language: Language;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly sides: readonly SideToSign[];
}

/** The page; its button prints it and is not printed. */
export function documentPage({ language, title, parts, sides }: AgreementDocument, texts: DocumentTexts): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<style>${STYLE}</style></head>`,
    `<body onkeydown="if(event.key==='Escape')google.script.host.close()">`,
    '<div class="actions">',
    `<button type="button" class="primary" autofocus onclick="window.print()">${escaped(texts.print)}</button>`,
    `<button type="button" onclick="google.script.host.close()">${escaped(texts.close)}</button>`,
    '</div><main>',
    ...bodyOf(parts),
    `<div class="signs">${sides.map((side) => signBlock(side, texts)).join('')}</div>`,
    '</main></body></html>',
  ].join('\n');
}

function bodyOf(parts: readonly Part[]): string[] {
  return parts.map((part, index) => {
    const isRow = (other: Part | undefined) => other !== undefined && ['head', 'row', 'group'].includes(other.kind);
    const opens = isRow(part) && (part.kind === 'head' || !isRow(parts[index - 1])) ? '<table>' : '';
    const next = parts[index + 1];
    const closes = isRow(part) && (!isRow(next) || next?.kind === 'head') ? '</table>' : '';
    return `${opens}${markup(part)}${closes}`;
  });
}

function markup(part: Part): string {
  switch (part.kind) {
    case 'title':
      return `<h1>${escaped(part.text)}</h1>`;
    case 'section':
      return `<h2>${escaped(part.text)}</h2>`;
    case 'line':
      return `<p>${escaped(part.text)}</p>`;
    case 'pair':
      return `<p class="pair"><b>${escaped(part.label)}${part.label.endsWith('?') ? '' : ':'}</b> ${escaped(part.value)}</p>`;
    case 'head':
      return `<thead><tr>${cells(part.cells, 'th scope="col"')}</tr></thead>`;
    case 'group':
      return `<tr class="group">${cells(part.cells, 'th scope="colgroup"')}</tr>`;
    case 'row':
      return `<tr>${cells(part.cells, 'td')}</tr>`;
  }
}

function cells(list: readonly TableCell[], tag: string): string {
  const name = tag.split(' ')[0] ?? tag;
  return list.map(({ text, span }) => `<${tag} colspan="${span}">${escaped(text)}</${name}>`).join('');
}

function signBlock({ side, name, on }: SideToSign, texts: DocumentTexts): string {
  const line = (label: string, value: string) => `<p><span class="rule">${escaped(value)}</span>${escaped(label)}</p>`;
  return `<section><h3>${escaped(side)}</h3>${line(texts.signature, '')}${line(texts.name, name)}${line(texts.date, on)}</section>`;
}

const STYLE = [
  '@page{size:auto;margin:16mm 15mm}',
  `body{margin:0;background:${PALETTE.paper};color:${PALETTE.ink};font:13px/1.45 Arial,system-ui,sans-serif;overflow-wrap:break-word;color-scheme:light}`,
  'main{max-width:720px;margin:0 auto;padding:8px 20px 24px}',
  `h1{margin:12px 0 2px;font-size:24px;color:${PALETTE.teal}}`,
  `h2{margin:22px 0 6px;padding-bottom:3px;border-bottom:1.5px solid ${PALETTE.teal};font-size:15px;color:${PALETTE.teal};break-after:avoid}`,
  'p{margin:4px 0}.pair b{font-weight:bold}',
  'table{width:100%;margin:6px 0 10px;border-collapse:collapse;font-size:12px}',
  `th,td{padding:5px 7px;border-bottom:1px solid #d5dbe1;text-align:left;vertical-align:top}`,
  `thead th{background:${PALETTE.shade};border-bottom:1.5px solid ${PALETTE.teal}}thead{display:table-header-group}`,
  `.group th{padding-top:10px;color:${PALETTE.teal}}tr{break-inside:avoid}`,
  '.signs{display:flex;gap:40px;margin-top:32px;break-inside:avoid}.signs section{flex:1}h3{margin:0 0 28px;font-size:13px}',
  `.signs p{margin:0 0 16px;font-size:11px;color:${PALETTE.muted}}.rule{display:block;min-height:20px;border-bottom:1px solid ${PALETTE.ink};color:${PALETTE.ink};font-size:13px}`,
  '.actions{position:sticky;top:0;display:flex;gap:8px;justify-content:flex-end;padding:10px 20px;background:#fffe}',
  `button{min-height:34px;padding:6px 14px;border:1px solid #9aa6b2;border-radius:4px;background:${PALETTE.paper};color:${PALETTE.teal};font:inherit;font-weight:bold;cursor:pointer}`,
  `.primary{border-color:${PALETTE.teal};background:${PALETTE.teal};color:${PALETTE.paper}}`,
  `:focus-visible{outline:2px solid ${PALETTE.teal};outline-offset:1px}`,
  '@media print{.actions{display:none}main{max-width:none;padding:0}thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',
].join('\n');
