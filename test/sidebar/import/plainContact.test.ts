import { plainEmail, plainPhone } from '../../../src/sidebar/import/plainContact';

test.each(['ana@x.mx', 'mailto:ana@x.mx', '<ana@x.mx>', 'Ana Ruiz <ana@x.mx>', '"Ruiz, Ana" <ana@x.mx>'])(
  'plainEmail() takes the address of %j',
  (text) => {
    expect(plainEmail(text)).toBe('ana@x.mx');
  },
);

test.each(['', 'ana', 'a@x.mx, b@x.mx', 'a@x.mx; b@x.mx', 'ana@x.mx (casa)'])(
  'plainEmail() leaves %j as it is',
  (text) => {
    expect(plainEmail(text)).toBe(text);
  },
);

test.each(['+5255', 'p:+5255', 'tel:+5255', 'Tel: +5255'])('plainPhone() takes the number of %j', (text) => {
  expect(plainPhone(text)).toBe('+5255');
});
