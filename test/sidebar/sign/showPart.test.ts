import { showPart } from '../../../src/sidebar/sign/showPart';

test.each([
  ['120000', 'es_MX', '120,000'],
  ['1234.5', 'pt_BR', '1.234,5'],
  ['92.5%', 'es_AR', '92,5%'],
  ['Ana 2', 'en_US', 'Ana 2'],
  ['', 'en_US', '–'],
])('showPart(%p) in %s is %p', (part, locale, shown) => {
  expect(showPart(part, locale)).toBe(shown);
});
