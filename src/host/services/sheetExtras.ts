// Sheet: charts, conditional formats, protections and metadata.
import type { ServiceContext } from './context';
import { listProtections, protect } from './protection';
import type { ProtectionHandle } from './protection';
import type { SheetHandle } from './sheet';

/** The methods of a sheet about what lies on top of its cells. */
export function sheetExtras(context: ServiceContext, sheetId: string, self: () => SheetHandle) {
  return {
    protect: (): ProtectionHandle => protect(context, self(), sheetId, undefined),
    getProtections: (type: unknown): ProtectionHandle[] => listProtections(context, self(), sheetId, type),
  };
}
