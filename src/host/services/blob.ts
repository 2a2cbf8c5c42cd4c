// Utilities' blobs: bytes with a content type, and the gzip round trip Google offers for them.
import { gunzipSync, gzipSync } from 'fflate';
import { service } from '../strict/service';
import type { ServiceContext } from './context';

const GZIP = 'application/x-gzip';

export interface BlobHandle {
  getBytes(): number[];
  getContentType(): string | null;
  getDataAsString(charset?: string): string;
}

/** A blob as Utilities.newBlob makes it. */
export function createBlob(context: ServiceContext, data: string | number[], contentType: string | null): BlobHandle {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data);
  return service(
    'Blob',
    {
      getBytes: () => signed(bytes),
      getContentType: () => contentType,
      getDataAsString: (charset = 'UTF-8') => new TextDecoder(charset).decode(bytes),
    },
    context.enter,
  );
}

/** Utilities.gzip. */
export function gzip(context: ServiceContext, blob: BlobHandle): BlobHandle {
  return createBlob(context, signed(gzipSync(Uint8Array.from(blob.getBytes()))), GZIP);
}

/** Utilities.ungzip: Google looks at the content type before it looks inside. */
export function ungzip(context: ServiceContext, blob: BlobHandle): BlobHandle {
  if (blob.getContentType() !== GZIP) throw new Error('Could not decompress gzip.');
  return createBlob(context, signed(gunzipSync(Uint8Array.from(blob.getBytes()))), null);
}

/** Bytes as Google's services give and take them, −128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
