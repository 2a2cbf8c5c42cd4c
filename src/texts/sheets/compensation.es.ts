// The sheet Compensation, in Spanish.

import type { compensationEn } from './compensation.en';

export const compensationEs: Readonly<Record<keyof typeof compensationEn, string>> = {
  'compensation.name': 'Compensación',
  'compensation.title': 'Compensación',
  'compensation.subtitle': 'Lo que ambos lados ganan por la meta compartida, hoy y al ritmo actual.',
};
