// The sheet Agreement, in Portuguese.

import type { agreementEn } from './agreement.en';

export const agreementPt: Readonly<Record<keyof typeof agreementEn, string>> = {
  'agreement.name': 'Acordo',
  'agreement.title': 'Acordo',
  'agreement.subtitle':
    'O que marketing e vendas prometem um ao outro, e o que acontece quando uma promessa não é cumprida.',
};
