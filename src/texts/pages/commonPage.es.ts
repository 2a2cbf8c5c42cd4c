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
    'Google ya no reconoce tu cuenta o tu permiso. Lo que escribiste sigue aquí: en Extensiones, Acuerdo, elige Actualizar cifras, acepta el permiso si lo pide e intenta de nuevo. Si se repite, cierra la sesión de tus otras cuentas de Google.',
  otherZone:
    'El reloj de la hoja de cálculo es el de {zone} y el tuyo el de {own}: los plazos y el día de hoy siguen el de la hoja. Para cambiarlo: Archivo → Configuración → Zona horaria; después recarga esta página.',
  openElsewhere:
    'Abriste Acuerdo otra vez en otra pestaña o ventana. Aquí no se pierde nada de lo que escribiste: guárdalo y sigue en una de las dos.',
  copyText: 'Copiar',
  copied: 'Copiado.',
};
