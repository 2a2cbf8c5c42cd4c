// What the samples are drawn from; what is said twice is drawn twice as often.

import type { TextKey } from '../../texts/workbook';

type List<T> = readonly [T, ...T[]];

export const firstNames = (): List<string> => [
  'Lucía',
  'Mateo',
  'Valentina',
  'Diego',
  'Camila',
  'João',
  'Sofía',
  'Rafael',
  'Elena',
  'Tomás',
  'Paula',
  'Andrés',
];
export const lastNames = (): List<string> => [
  'García',
  'Hernández',
  'Silva',
  'Rojas',
  'Castro',
  'Oliveira',
  'Vargas',
  'Núñez',
  'Pereira',
  'Morales',
  'Cruz',
  'Salinas',
];
export const companyNames = (): List<string> => [
  'Grupo',
  'Comercial',
  'Industrias',
  'Tecnología',
  'Escuela',
  'Clínica',
  'Logística',
  'Estudio',
];
export const sourceKeys = (): List<TextKey> => [
  'source.organic',
  'source.organic',
  'source.organic',
  'source.paid',
  'source.paid',
  'source.social',
  'source.website',
  'source.website',
  'source.referral',
  'source.event',
  'source.email',
];
/** Owners of leads and where they work. */
export const owners = (): List<{ readonly owner: string; readonly office: string }> => [
  { owner: 'Ana Torres', office: 'Monterrey' },
  { owner: 'Bruno Lima', office: 'São Paulo' },
  { owner: 'Carla Méndez', office: 'Monterrey' },
];
export const reasonKeys = (): List<TextKey> => [
  'reason.need',
  'reason.need',
  'reason.budget',
  'reason.budget',
  'reason.budget',
  'reason.timing',
  'reason.authority',
  'reason.data',
];
export const industryKeys = (): List<TextKey> => [
  'industry.software',
  'industry.software',
  'industry.finance',
  'industry.education',
  'industry.retail',
  'industry.manufacturing',
  'industry.health',
];
export const roleKeys = (): List<TextKey> => [
  'role.director',
  'role.manager',
  'role.manager',
  'role.owner',
  'role.analyst',
  'role.student',
];
export const countryKeys = (): List<TextKey> => [
  'country.mexico',
  'country.mexico',
  'country.brazil',
  'country.colombia',
  'country.chile',
  'country.peru',
  'country.us',
];
