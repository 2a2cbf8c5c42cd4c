import { helpers } from '@odoo/o-spreadsheet';
import { poolRandomBytes, randomBytes } from '../../../src/host/engine/randomBytes';

test('bytes from the pool are as many as asked for, past its end, too, and every value comes', () => {
  const bytes = randomBytes(new Uint8Array(20000));
  expect(bytes).toHaveLength(20000);
  expect(new Set(bytes).size).toBe(256);
  const mean = bytes.reduce((sum, byte) => sum + byte, 0) / bytes.length;
  // Six standard errors of the mean of evenly spread bytes.
  expect(Math.abs(mean - 127.5)).toBeLessThan((6 * 73.9) / Math.sqrt(20000));
});

test('the engine’s names have its shapes and are all different', () => {
  poolRandomBytes();
  const generator = new helpers.UuidGenerator();
  const names = Array.from({ length: 3000 }, () => generator.smallUuid());
  expect(new Set(names).size).toBe(3000);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}$/);
  expect(generator.uuidv4()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
