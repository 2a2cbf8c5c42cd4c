/** Whether a text is what Sheets hands over for a cell in error: `#N/A`, `#REF!`, `#DIV/0!`, `#NAME?` and their translations. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && /^#(N\/[AD]|[¡¿]?[A-ZÚ]+(\/0)?[!?])$/.test(text);
}
