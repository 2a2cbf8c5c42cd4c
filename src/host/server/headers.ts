// What the page may load: this origin, and what is written inside it. Nothing from the network, whatever the page holds.
// Formulas and the add-on are compiled in the page ('unsafe-eval'); the sidebar is one file with its script inside ('unsafe-inline').
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every answer; `type` is its content type. */
export function headersFor(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}
