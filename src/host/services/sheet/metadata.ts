// Developer metadata of the document and of sheets, kept as attachments.
import type { Attachment } from '../../engine/attachments';
import { service } from '../../strict/service';
import type { ServiceContext } from '../context';
import { numericId } from '../../engine/numericId';
import type { SheetHandle } from '../handles';

export interface MetadataHandle {
  getId(): number;
  getKey(): string;
  getValue(): string | null;
  setKey(key: string): MetadataHandle;
  setValue(value: string): MetadataHandle;
  getVisibility(): string;
  getLocation(): { getSheet(): SheetHandle | null; getLocationType(): string };
  remove(): void;
}

/** Adds metadata to a sheet, or to the document where none is given. */
export function addMetadata(
  { document }: ServiceContext,
  sheetId: string | undefined,
  key: string,
  value: string | null = null,
  visibility = 'DOCUMENT',
): void {
  const data = { key, value, visibility: String(visibility) };
  const id = document.newId('md');
  document.write({ type: 'SET_ATTACHMENT', attachment: { id, kind: 'metadata', sheetId, zone: undefined, data } });
}

/** The metadata that meets a condition. */
export function findMetadata(context: ServiceContext, wanted: (metadata: Attachment) => boolean): MetadataHandle[] {
  return context.document
    .attachments('metadata')
    .filter(wanted)
    .map(({ id }) => createMetadata(context, id));
}

/** A finder over the document, or over one sheet. */
export function metadataFinder(context: ServiceContext, sheetId?: string) {
  const conditions: ((metadata: Attachment) => boolean)[] = [];
  const where = (condition: (metadata: Attachment) => boolean) => {
    conditions.push(condition);
    return finder;
  };
  const finder = service(
    'DeveloperMetadataFinder',
    {
      withKey: (key: string) => where(({ data }) => data['key'] === key),
      withValue: (value: string) => where(({ data }) => data['value'] === value),
      withVisibility: (visibility: string) => where(({ data }) => data['visibility'] === String(visibility)),
      find: () =>
        findMetadata(context, (metadata) => {
          const inside = sheetId === undefined || metadata.sheetId === sheetId;
          return inside && conditions.every((condition) => condition(metadata));
        }),
    },
    context.enter,
  );
  return finder;
}

function createMetadata(context: ServiceContext, id: string): MetadataHandle {
  const { document } = context;

  function stored(): Attachment {
    const found = document.attachments('metadata').find((metadata) => metadata.id === id);
    if (!found) throw new Error('The developer metadata has been removed.');
    return found;
  }

  function change(data: Record<string, unknown>): MetadataHandle {
    const attachment = stored();
    document.write({ type: 'SET_ATTACHMENT', attachment: { ...attachment, data: { ...attachment.data, ...data } } });
    return metadata;
  }

  function text(key: string): string | null {
    const value = stored().data[key];
    return value === null || value === undefined ? null : String(value);
  }

  const location = service(
    'DeveloperMetadataLocation',
    {
      getSheet() {
        const { sheetId } = stored();
        return sheetId === undefined ? null : context.make.sheet(sheetId);
      },
      getLocationType: () => (stored().sheetId === undefined ? 'SPREADSHEET' : 'SHEET'),
    },
    context.enter,
  );
  const metadata: MetadataHandle = service(
    'DeveloperMetadata',
    {
      getId: () => numericId(id),
      getKey: () => text('key') ?? '',
      getValue: () => text('value'),
      setKey: (key: string) => change({ key }),
      setValue: (value: string) => change({ value }),
      getVisibility: () => text('visibility') ?? 'DOCUMENT',
      getLocation: () => location,
      remove: () => document.write({ type: 'REMOVE_ATTACHMENTS', ids: [id] }),
    },
    context.enter,
  );
  return metadata;
}
