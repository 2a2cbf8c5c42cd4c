// The engine names every command and thing by random bytes that it asks the system for one at a time, dozens a name. They are
// as random from a pool, and cost a tenth.
import { helpers } from '@odoo/o-spreadsheet';

const pool = new Uint8Array(4096);
let used = pool.length;

/** Fills an array with random bytes. */
export function randomBytes(bytes: Uint8Array): Uint8Array {
  for (let index = 0; index < bytes.length; index++) bytes[index] = nextByte();
  return bytes;
}

function nextByte(): number {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  return pool[used++] ?? 0;
}

/** Lets the engine take the bytes of its names from the pool. */
export function poolRandomBytes(): void {
  const { prototype } = helpers.UuidGenerator;
  // Private to the engine: where it finds the system's source.
  Object.assign(prototype, { getCrypto: () => ({ getRandomValues: randomBytes }) });
}
