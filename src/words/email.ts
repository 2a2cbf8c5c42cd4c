/** Whether a text may be an e-mail address: what has no @ is none. */
export function isEmail(text: string): boolean {
  return /[^\s@]@[^\s@]/.test(text);
}
