// The report as the page of a dialog: nothing from the network, and everything that is no markup of ours escaped.

import { escaped } from '../escaped';
import type { ReportLine, SelfCheckReport } from './report';
import { PALETTE } from '../../template/palette';
import type { Language } from '../../texts/language';
import { selfCheckTexts, type SelfCheckTexts } from '../../texts/selfCheck';

/** @param timeZone The spreadsheet's; the page compares it with the browser's, which no script of Google's knows. */
export function reportPage(report: SelfCheckReport, timeZone: string, language: Language): string {
  const texts = selfCheckTexts(language);
  const { failed, loading, skipped, held } = report;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(texts.title)}</title>`,
    `<style>${STYLE}</style></head>`,
    `<body onload="${COMPARE_ZONES}" onkeydown="if(event.key==='Escape')google.script.host.close()"><main lang="${language}">`,
    `<h1>${escaped(report.summary)}</h1>`,
    zoneNotice(timeZone, texts),
    section('bad', '✗', texts.notHeld, failed),
    section('warning', '…', texts.loading, loading),
    section('muted', '–', texts.skipped, skipped, texts.skippedWhy),
    section('good', '✓', texts.held, held),
    ...report.notes.map((note) => `<p class="note">${escaped(note)}</p>`),
    reportText(report.text, texts),
    '</main></body></html>',
  ].join('\n');
}

function section(kind: string, sign: string, heading: string, lines: readonly ReportLine[], why = ''): string {
  if (lines.length === 0) return '';
  const items = lines.map(({ looks, more }) => {
    const below = more.map((sentence) => `<p>${escaped(sentence)}</p>`).join('');
    return `<li><span class="sign" aria-hidden="true">${sign}</span><div><b>${escaped(looks)}</b>${below}</div></li>`;
  });
  const reason = why === '' ? '' : `<p class="note">${escaped(why)}</p>`;
  return `<section class="${kind}"><h2>${escaped(heading)}</h2>${reason}<ul>${items.join('')}</ul></section>`;
}

/** Shown by the page where the clocks differ. */
function zoneNotice(timeZone: string, texts: SelfCheckTexts): string {
  const [before = '', after = ''] = texts.otherZone.split('{2}').map((part) => escaped(part.replace('{1}', timeZone)));
  const sentence = `<p>${before}<span class="own"></span>${after}</p>`;
  return `<section id="zone" class="warning" data-zone="${escaped(timeZone)}" hidden>${sentence}</section>`;
}

/** Runs in the browser: tells its zone in the report, and shows the notice where its clock shows another time. */
const COMPARE_ZONES = [
  "var notice=document.getElementById('zone'),report=document.getElementById('report'),now=new Date();",
  'var own=new Intl.DateTimeFormat().resolvedOptions().timeZone;',
  "var clock=function(zone){return now.toLocaleString('en-GB',{timeZone:zone})};",
  "report.value+='\\n'+report.getAttribute('data-browser')+' '+own;",
  "notice.querySelector('.own').textContent=own;",
  "try{notice.hidden=clock(own)===clock(notice.getAttribute('data-zone'))}catch(error){notice.hidden=true}",
].join('');

/** The clipboard of a page inside a page is only open to the old way of copying. */
const COPY = [
  "document.getElementById('text').open=true",
  "document.getElementById('report').select()",
  "document.execCommand('copy')",
  "document.getElementById('copied').textContent=this.value",
].join(';');

function reportText(text: string, texts: SelfCheckTexts): string {
  return [
    `<details id="text"><summary>${escaped(texts.report)}</summary>`,
    `<textarea id="report" readonly rows="10" data-browser="${escaped(texts.browser)}" aria-label="${escaped(texts.report)}">${escaped(text)}</textarea></details>`,
    '<div class="actions">',
    `<button type="button" class="primary" onclick="google.script.host.close()">${escaped(texts.close)}</button>`,
    `<button type="button" value="${escaped(texts.copied)}" onclick="${COPY}">${escaped(texts.copy)}</button>`,
    '<span id="copied" role="status"></span></div>',
  ].join('\n');
}

const STYLE = [
  `body{margin:0;padding:12px 16px 16px;background:${PALETTE.paper};color:${PALETTE.ink};font:13px/1.45 Arial,system-ui,sans-serif;overflow-wrap:anywhere;color-scheme:light}`,
  'h1{margin:0 0 12px;font-size:16px}h2{margin:0 0 4px;font-size:13px}',
  `section{margin:0 0 12px;padding:10px 12px;border-left:3px solid ${PALETTE.muted};background:${PALETTE.shade}}`,
  `.bad{border-color:${PALETTE.bad};background:${PALETTE.badSoft}}.bad .sign,.bad h2{color:${PALETTE.bad}}`,
  `.warning{border-color:${PALETTE.warning};background:${PALETTE.warningSoft}}`,
  `.good{border-color:${PALETTE.good};background:${PALETTE.goodSoft}}.good .sign,.good h2{color:${PALETTE.good}}`,
  '.good b{font-weight:normal}ul{margin:0;padding:0;list-style:none}li{display:flex;gap:8px;padding:3px 0}',
  'li p{margin:2px 0 4px}.sign{flex:none;width:14px;font-weight:bold;text-align:center}',
  `.note{margin:0 0 10px;color:${PALETTE.muted}}section .note{margin:0 0 4px}`,
  `summary{color:${PALETTE.teal};font-weight:bold;cursor:pointer}`,
  'textarea{box-sizing:border-box;width:100%;margin-top:6px;font:12px/1.4 monospace}',
  '.actions{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:14px}',
  `button{min-height:34px;padding:6px 14px;border:1px solid #9aa6b2;border-radius:4px;background:${PALETTE.paper};color:${PALETTE.teal};font:inherit;font-weight:bold;cursor:pointer}`,
  `.primary{border-color:${PALETTE.teal};background:${PALETTE.teal};color:${PALETTE.paper}}`,
  `:focus-visible{outline:2px solid ${PALETTE.teal};outline-offset:1px}`,
].join('\n');
