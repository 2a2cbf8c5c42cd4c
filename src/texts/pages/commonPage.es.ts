// Words that every page of the sidebar uses, in Spanish.

import type { commonPageEn } from './commonPage.en';

export const commonPageEs: Readonly<Record<keyof typeof commonPageEn, string>> = {
  pages: 'Páginas',
  build: 'Armar',
  importLeads: 'Importar',
  loading: 'Abriendo Acuerdo…',
  tryAgain: 'Intentar de nuevo',
  cancel: 'Cancelar',
  stop: 'Detener',
  noAnswer:
    'La hoja de cálculo lleva {minutes} minutos sin responder. Revisa tu conexión e intenta de nuevo: no se pierde nada de lo que escribiste.',
  callFailed:
    'La hoja de cálculo no pudo hacerlo: {message}. Intenta de nuevo; no se pierde nada de lo que escribiste.',
  signedOut:
    'Google no sabe qué cuenta usas. Vuelve a cargar la hoja de cálculo y, si se repite, inicia sesión con una sola cuenta.',
};
