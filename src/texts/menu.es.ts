// The add-on's menu and what its items say, in Spanish.

import type { MenuTexts } from './menu';

export const menuEs: MenuTexts = {
  product: 'Acuerdo',
  sidebar: 'Abrir barra lateral',
  refresh: 'Actualizar cifras',
  enable: 'Activar funciones en esta hoja de cálculo',
  help: 'Ayuda',
  refreshed: 'Cifras actualizadas al {1}',
  enabled: 'Las funciones están activas en esta hoja de cálculo. Escribe =LEADSCORE( en una celda para probar una.',
  helpText:
    'Acuerdo guarda en esta hoja de cálculo el acuerdo entre marketing y ventas. Abre la barra lateral para armar las hojas o importar prospectos. Si una fórmula muestra #NAME?, usa Activar funciones en esta hoja de cálculo.',
};
