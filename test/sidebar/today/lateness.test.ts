import { sayIn } from '../../../src/sidebar/say';
import { lateness } from '../../../src/sidebar/today/lateness';
import { sidebarTexts } from '../../../src/texts/sidebar';

// prettier-ignore
test.each([
  [0,      'en', '1 min late'],
  [0.01,   'en', '1 min late'],
  [0.5,    'en', '30 min late'],
  [0.999,  'en', '59 min late'],
  [1,      'en', '1 h late'],
  [1.99,   'es', '1 h tarde'],
  [47.99,  'en', '47 h late'],
  [48,     'en', '2 days late'],
  [71.9,   'es', '2 días tarde'],
  [24_000, 'en', '1000 days late'],
] as const)('%d hours in %s: %s', (hours, language, text) => {
  expect(lateness(hours, sayIn(sidebarTexts(language)))).toBe(text);
});
