// The sheet Personas, in English.

export const personasEn = {
  'personas.name': 'Personas',
  'personas.title': 'Personas',
  'personas.subtitle': 'Who buys from us: what both teams know of each persona, and how leads are matched.',
};
