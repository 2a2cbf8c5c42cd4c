import type { Attachment } from '../engine/attachments';
import { service } from '../strict/service';
import type { Area } from './area';
import type { ServiceContext } from './context';
import type { RangeHandle } from './handles';

export interface ProtectionHandle {
  getDescription(): string;
  setDescription(description: string): ProtectionHandle;
  isWarningOnly(): boolean;
  setWarningOnly(warningOnly: boolean): ProtectionHandle;
  getRange(): RangeHandle;
  getProtectionType(): string;
  remove(): void;
  canEdit(): boolean;
}

/** Protects a range (an area) or a whole sheet (no zone); repeated calls add protections, as Google's do. */
export function protect(context: ServiceContext, sheetId: string, area: Area | undefined): ProtectionHandle {
  const zone = area && { top: area.top, bottom: area.bottom, left: area.left, right: area.right };
  const data = { description: '', warningOnly: false };
  const attachment: Attachment = { id: context.document.newId('pr'), kind: 'protection', sheetId, zone, data };
  context.document.write({ type: 'SET_ATTACHMENT', attachment });
  return createProtection(context, attachment.id);
}

/** The Protection object of a stored protection. */
export function createProtection(context: ServiceContext, id: string): ProtectionHandle {
  const { document, make } = context;

  function stored(): Attachment {
    const found = document.attachments('protection').find((protection) => protection.id === id);
    if (!found) throw new Error('The protection has been removed.');
    return found;
  }

  function change(data: Record<string, unknown>): void {
    const attachment = stored();
    document.write({ type: 'SET_ATTACHMENT', attachment: { ...attachment, data: { ...attachment.data, ...data } } });
  }

  const protection: ProtectionHandle = service(
    'Protection',
    {
      getDescription: () => String(stored().data['description']),
      setDescription(description: string) {
        change({ description });
        return protection;
      },
      isWarningOnly: () => stored().data['warningOnly'] === true,
      setWarningOnly(warningOnly: boolean) {
        change({ warningOnly });
        return protection;
      },
      getRange() {
        const { zone, sheetId = '' } = stored();
        return zone ? make.range({ sheetId, ...zone }) : make.sheet(sheetId).getDataRange();
      },
      getProtectionType: () => (stored().zone ? 'RANGE' : 'SHEET'),
      remove: () => document.write({ type: 'REMOVE_ATTACHMENTS', ids: [id] }),
      canEdit: () => true,
    },
    context.enter,
  );
  return protection;
}

/** The protections of a sheet, of ranges or of the whole sheet. */
export function listProtections(context: ServiceContext, sheetId: string, type: unknown) {
  const onSheet = context.document.attachments('protection').filter((protection) => protection.sheetId === sheetId);
  const wanted = onSheet.filter(({ zone }) => (zone ? 'RANGE' : 'SHEET') === String(type));
  return wanted.map(({ id }) => createProtection(context, id));
}
