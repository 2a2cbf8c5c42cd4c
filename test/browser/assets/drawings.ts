// The icon and the banner of the Marketplace listing, as pages to photograph: the mark of the local page, in any size.
import { PALETTE } from '../../../src/template/palette';

/** The mark alone, on nothing. */
export function iconPage(size: number): string {
  return page(mark(size), 'background:transparent');
}

/** The mark, the name and what it is for: 220 × 140. */
export function bannerPage(): string {
  const words = `<div><b>Acuerdo</b><span>Marketing + Sales SLA</span></div>`;
  return page(
    `<main>${mark(52)}${words}</main>`,
    `background:${PALETTE.shade};color:${PALETTE.ink};font-family:Arial,Liberation Sans,sans-serif`,
    [
      'main{width:220px;height:140px;display:flex;gap:12px;align-items:center;justify-content:center}',
      `b{display:block;font-size:25px;line-height:28px;color:${PALETTE.teal}}span{font-size:11px;white-space:nowrap}`,
    ].join(''),
  );
}

function page(body: string, look: string, style = ''): string {
  return `<!doctype html><style>body{margin:0;${look}}svg{display:block}${style}</style>${body}`;
}

function mark(size: number): string {
  const box = `<rect width="32" height="32" rx="7" fill="${PALETTE.teal}"/>`;
  const check =
    '<path d="M8 17l5 5 11-12" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>';
  return `<svg width="${size}" height="${size}" viewBox="0 0 32 32">${box}${check}</svg>`;
}
