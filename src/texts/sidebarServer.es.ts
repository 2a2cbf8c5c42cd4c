import type { SidebarServerTexts } from './sidebarServer';

export const sidebarServerEs: SidebarServerTexts = {
  noLeadsSheet: 'Aquí todavía no hay hoja de prospectos. Ármala primero en la página Armar y luego importa.',
  noColumn:
    'La hoja {sheet} ya no tiene su columna {column}. Devuélvele el encabezado, o repara la hoja en la página Armar, e intenta de nuevo.',
};
