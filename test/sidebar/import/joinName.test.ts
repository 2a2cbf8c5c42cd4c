import { joinName } from '../../../src/sidebar/import/joinName';

// prettier-ignore
test.each([
  ['Ana',          'Ruiz',        'Ana Ruiz'],
  ['Ana Ruiz',     'Ruiz',        'Ana Ruiz'],
  ['Ana RUIZ',     'ruiz',        'Ana RUIZ'],
  ['Ana Peña',     'Pena',        'Ana Peña'],
  ['Ling',         'Ng',          'Ling Ng'],
  ['Ana de la Vega', 'de la Vega', 'Ana de la Vega'],
  ['Ana Vega',     'de la Vega',  'Ana Vega de la Vega'],
  ['Ruiz',         'Ruiz',        'Ruiz'],
  ['Ana',          '',            'Ana'],
  ['',             'Ruiz',        'Ruiz'],
  ['',             '',            ''],
])('%p and %p are %p', (name, last, joined) => {
  expect(joinName(name, last)).toBe(joined);
});
