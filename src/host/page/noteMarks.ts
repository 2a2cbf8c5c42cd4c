import { UIPlugin } from '@odoo/o-spreadsheet';
import type { GridRenderingContext, Zone } from '@odoo/o-spreadsheet';
import { attachedTo } from './attached';

const SIZE = 6;
const COLOUR = '#f4b400';

/** Draws the corner mark of cells with a note, over the cells and under the selection. */
export class NoteMarks extends UIPlugin {
  static override readonly layers = ['Clipboard'] as const;
  /** Gathered once per state of the document: the grid draws at every movement. */
  private zones: Map<string, Zone[]> | undefined;

  override handle(): void {
    this.zones = undefined;
  }

  override drawLayer({ ctx, sheetId, viewports }: GridRenderingContext): void {
    this.zones ??= this.gather();
    ctx.fillStyle = COLOUR;
    for (const zone of this.zones.get(sheetId) ?? []) {
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone);
      if (width > 0 && height > 0) drawCorner(ctx, x + width, y);
    }
  }

  private gather(): Map<string, Zone[]> {
    const zones = new Map<string, Zone[]>();
    for (const { sheetId, zone } of attachedTo(this.getters, 'note')) {
      if (!sheetId || !zone) continue;
      const shown = this.getters.expandZone(sheetId, zone);
      zones.set(sheetId, [...(zones.get(sheetId) ?? []), shown]);
    }
    return zones;
  }
}

function drawCorner(ctx: CanvasRenderingContext2D, right: number, top: number): void {
  ctx.beginPath();
  ctx.moveTo(right - SIZE, top);
  ctx.lineTo(right, top);
  ctx.lineTo(right, top + SIZE);
  ctx.fill();
}
