import type { BorderPosition, BorderStyle } from '@odoo/o-spreadsheet';
import type { HostCommand } from '../../engine/batchPlugin';
import type { Area } from './area';
import { toHex } from './colour';

/** The commands of `setBorder`: true draws a side, false clears it, null leaves it. */
export function toBorderCommands(
  { sheetId, ...zone }: Area,
  top: boolean | null,
  left: boolean | null,
  bottom: boolean | null,
  right: boolean | null,
  vertical: boolean | null,
  horizontal: boolean | null,
  color: string | null = null,
  style: string | null = null,
): HostCommand[] {
  const wanted: [BorderPosition, boolean | null][] = [
    ['top', top],
    ['left', left],
    ['bottom', bottom],
    ['right', right],
    ['v', vertical],
    ['h', horizontal],
  ];
  const line = { color: toHex(color) || '#000000', style: STYLES[style ?? 'SOLID'] ?? 'thin' };
  const sides = wanted.filter(([, draws]) => draws === true);
  const clears = wanted.every(([, draws]) => draws === false);
  const target = [zone];
  if (clears) return [{ type: 'SET_ZONE_BORDERS', sheetId, target, border: { position: 'clear' } }];
  return sides.map(([position]) => ({ type: 'SET_ZONE_BORDERS', sheetId, target, border: { position, ...line } }));
}

const STYLES: Partial<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};
