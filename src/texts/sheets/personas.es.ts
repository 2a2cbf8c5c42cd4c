// The sheet Personas, in Spanish.

import type { personasEn } from './personas.en';

export const personasEs: Readonly<Record<keyof typeof personasEn, string>> = {
  'personas.name': 'Personas',
  'personas.title': 'Personas',
  'personas.subtitle':
    'Quién nos compra: lo que ambos equipos saben de cada persona y cómo se reconoce en los prospectos.',
};
