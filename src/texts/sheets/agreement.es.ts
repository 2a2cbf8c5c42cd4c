// The sheet Agreement, in Spanish.

import type { agreementEn } from './agreement.en';

export const agreementEs: Readonly<Record<keyof typeof agreementEn, string>> = {
  'agreement.name': 'Acuerdo',
  'agreement.title': 'Acuerdo',
  'agreement.subtitle': 'Lo que marketing y ventas se prometen, y qué pasa cuando una promesa no se cumple.',
};
