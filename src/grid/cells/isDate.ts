/** Whether a value is a Date, of this realm or another: told by class tag, since `instanceof` fails across realms. */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Date]';
}
