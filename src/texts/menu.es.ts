// The add-on's menu and what its items say, in Spanish.

import type { MenuTexts } from './menu';

export const menuEs: MenuTexts = {
  product: 'Acuerdo',
  sidebar: 'Abrir barra lateral',
  refresh: 'Actualizar cifras',
  enable: 'Activar funciones en esta hoja de cálculo',
  check: 'Revisar esta hoja de cálculo',
  help: 'Ayuda',
  refreshed: 'Cifras actualizadas al {1}',
  enabled: 'Las funciones están activas en esta hoja de cálculo. Escribe =LEADSCORE( en una celda para probar una.',
  checking: 'Revisando esta hoja de cálculo en una hoja temporal. Tarda menos de medio minuto.',
  notLoaded:
    'Acuerdo no puede cargar su propio código ({1}). Mientras tanto la barra lateral no puede armar, importar ni guardar nada; las fórmulas siguen calculando. Recarga la hoja de cálculo; si sigue igual, instala Acuerdo de nuevo.',
  notChecked: 'No se pudo hacer la revisión: {1}. Comprueba que puedas editar esta hoja de cálculo e intenta de nuevo.',
  helpText:
    'Acuerdo guarda en esta hoja de cálculo el acuerdo entre marketing y ventas. Abre la barra lateral para armar las hojas o importar prospectos. Si una fórmula muestra #NAME?, usa Activar funciones en esta hoja de cálculo.',
};
