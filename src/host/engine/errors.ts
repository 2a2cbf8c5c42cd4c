const GOOGLE: Partial<Record<string, string>> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#ERROR!',
};

const WORDING: Partial<Record<string, string>> = {
  '#CYCLE': 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  '#BAD_EXPR': 'Formula parse error.',
};

/** What a cell shows until its custom function has answered; to the engine it is an error, which IFERROR catches. */
export const LOADING = 'Loading...';

/** Google's name of an engine error code: `#SPILL!` → `#REF!`; other values pass through. */
export function googleError(code: string, message?: string): string {
  if (message === LOADING) return LOADING;
  if (isUnknownName(code, message)) return '#NAME?';
  return code === '#ERROR' && WRONG_TYPE.test(message ?? '') ? '#VALUE!' : (GOOGLE[code] ?? code);
}

/** Google's words for an error cell, from the engine's code and message. */
export function googleMessage(code: string, message: string): string {
  if (isUnknownName(code, message)) return 'Unknown range name.';
  if (code !== '#SPILL!') return WORDING[code] ?? message;
  return message.startsWith("Result couldn't")
    ? 'Result was not automatically expanded, please insert more rows or columns.'
    : message;
}

/** What the engine says of a text where a number is wanted, and the host of a range where a cell is. */
const WRONG_TYPE = /cannot be coerced to|An array value could not be found/;

/** The engine has one code for what it cannot parse and for a name that means nothing; only the wording differs. */
function isUnknownName(code: string, message: string | undefined): boolean {
  return code === '#BAD_EXPR' && message === 'Invalid formula';
}
