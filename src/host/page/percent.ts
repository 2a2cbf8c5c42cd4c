// Typing a number into a cell of percentages, the engine writes the % after the caret at once; a person who then types
// it as well means that same one, as in Sheets.

/** Lets a typed % step over the one that already ends what is being typed. */
export function acceptTypedPercent(): void {
  addEventListener('keydown', overtype, { capture: true });
}

function overtype(event: KeyboardEvent): void {
  const { target, key } = event;
  if (key !== '%' || !(target instanceof HTMLElement) || !target.isContentEditable) return;
  if (!/^[\d.,\s+-]+%$/.test(target.textContent ?? '')) return;
  event.preventDefault();
  event.stopPropagation();
}
