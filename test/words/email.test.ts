import { isEmail } from '../../src/words/email';

// prettier-ignore
test.each([
  ['ana@x.mx',          true],
  ['  ana@x.mx  ',      true],
  ['Ana <ana@x.mx>',    true],
  ['ana@localhost',     true],
  ['ana',               false],
  ['ana@',              false],
  ['@x.mx',             false],
  ['ana @ x.mx',        false],
  ['@',                 false],
  ['',                  false],
])('%j may be an address: %j', (text, may) => {
  expect(isEmail(text)).toBe(may);
});
