const NAMED: Partial<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** A CSS colour as `#rrggbb`; null gives "", the engine's word for none. */
export function toHex(color: string | null): string {
  if (color === null || color === '') return '';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const hex = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : (NAMED[color.toLowerCase()] ?? color);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not imitated: colour "${color}"`);
  return hex.toLowerCase();
}
