// The sheet Personas, in Portuguese.

import type { personasEn } from './personas.en';

export const personasPt: Readonly<Record<keyof typeof personasEn, string>> = {
  'personas.name': 'Personas',
  'personas.title': 'Personas',
  'personas.subtitle':
    'Quem compra de nós: o que as duas equipes sabem de cada persona e como os leads são reconhecidos.',
};
