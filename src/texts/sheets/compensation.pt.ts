// The sheet Compensation, in Portuguese.

import type { compensationEn } from './compensation.en';

export const compensationPt: Readonly<Record<keyof typeof compensationEn, string>> = {
  'compensation.name': 'Remuneração',
  'compensation.title': 'Remuneração',
  'compensation.subtitle': 'O que os dois lados ganham pela meta compartilhada, hoje e no ritmo atual.',
};
