import type { Attachment } from '../../engine/attachments';
import { service } from '../../strict/service';
import type { Area } from '../range/area';
import type { ServiceContext } from '../context';
import { areaOfRange } from '../handles';
import type { RangeHandle } from '../handles';

export interface ProtectionHandle {
  getDescription(): string;
  setDescription(description: string): ProtectionHandle;
  isWarningOnly(): boolean;
  setWarningOnly(warningOnly: boolean): ProtectionHandle;
  getRange(): RangeHandle;
  getUnprotectedRanges(): RangeHandle[];
  setUnprotectedRanges(ranges: unknown[]): ProtectionHandle;
  getProtectionType(): string;
  remove(): void;
  canEdit(): boolean;
}

/**
 * Protects a range (an area) or a whole sheet (no zone). Of ranges, repeated calls add protections, as Google's do; a
 * sheet has one at most, which repeated calls answer.
 */
export function protect(context: ServiceContext, sheetId: string, area: Area | undefined): ProtectionHandle {
  const [whole] = area ? [] : listProtections(context, sheetId, 'SHEET');
  if (whole) return whole;
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

  function holes(): Attachment[] {
    return document.attachments('unprotected').filter(({ data }) => data['of'] === id);
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
      getUnprotectedRanges: () =>
        holes().flatMap(({ sheetId, zone }) => (sheetId && zone ? [make.range({ sheetId, ...zone })] : [])),
      setUnprotectedRanges(ranges: unknown[]) {
        const { zone: isRange, sheetId } = stored();
        const areas = ranges.map(areaOfRange);
        if (isRange) throw new Error('Unprotected ranges are only supported on protected sheets.');
        if (areas.some((area) => area.sheetId !== sheetId)) throw new Error('The range is not on the protected sheet.');
        document.write({ type: 'REMOVE_ATTACHMENTS', ids: holes().map((hole) => hole.id) });
        areas.forEach(({ sheetId: onSheet, ...zone }, i) => {
          const attachment = {
            id: `${id}/${i}`,
            kind: 'unprotected' as const,
            sheetId: onSheet,
            zone,
            data: { of: id },
          };
          document.write({ type: 'SET_ATTACHMENT', attachment });
        });
        return protection;
      },
      remove: () => document.write({ type: 'REMOVE_ATTACHMENTS', ids: [id, ...holes().map((hole) => hole.id)] }),
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
