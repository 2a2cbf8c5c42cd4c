// Revisar esta hoja de cálculo, in Spanish.

import type { SelfCheckTexts } from './selfCheck';

export const selfCheckEs: SelfCheckTexts = {
  title: 'Revisar esta hoja de cálculo',
  sheet: 'Revisión de Acuerdo (temporal)',
  allHeld: 'Todo está bien: las {1} cosas de las que depende Acuerdo se cumplen en esta hoja de cálculo.',
  oneFailed: 'Una de {1} revisiones no se cumplió. Abajo está qué significa y qué hacer.',
  someFailed: '{1} de {2} revisiones no se cumplieron. Abajo está qué significa cada una y qué hacer.',
  oneLoading: 'Una de {1} revisiones no terminó: Google todavía está calculando. Espera un minuto y revisa otra vez.',
  stillLoading:
    '{1} de {2} revisiones no terminaron: Google todavía está calculando. Espera un minuto y revisa otra vez.',
  notHeld: 'No se cumplió',
  loading: 'Sigue cargando',
  skipped: 'Sin revisar',
  skippedWhy: 'Dependen de una revisión de arriba que no se cumplió.',
  held: 'Se cumplió',
  seen: 'Visto: {1} dio {2}; se esperaba {3}',
  seenOnly: 'Visto: {1} muestra {2}',
  refused: 'Google respondió {1}. Puede haber sido solo un momento: antes que nada, revisa otra vez.',
  nothing: 'nada',
  left: 'No se pudo quitar la hoja temporal ({1}). Revisa otra vez para quitarla, o elimínala tú.',
  undo: 'No se cambió nada tuyo. Deshacer (Ctrl+Z) puede mostrar otra vez la hoja temporal: púlsalo de nuevo o elimina esa hoja.',
  report: 'Informe para soporte',
  copy: 'Copiar el informe',
  copied: 'Copiado',
  close: 'Cerrar',
  otherZone:
    'El reloj de la hoja de cálculo es el de {1} y el tuyo el de {2}: los plazos y el día de hoy siguen el de la hoja. Para cambiarlo: Archivo → Configuración → Zona horaria.',
  browser: 'Zona horaria del navegador:',
  surroundings: 'Configuración regional {1}, zona horaria {2}, {3}',

  'functions.looks': 'Las funciones de Acuerdo calculan',
  'functions.means':
    'Fórmulas como =LEADSCORE no calculan aquí, y con ellas ninguna cifra de Acuerdo. Donde muestren #NAME?, elige Activar funciones en esta hoja de cálculo en Extensiones → Acuerdo, recarga la página y revisa otra vez.',
  'separators.looks': 'Las fórmulas se entienden en la configuración regional de esta hoja de cálculo',
  'separators.means':
    'Las fórmulas que escribe Acuerdo no se entienden en esta configuración regional. Elige otra en Archivo → Configuración, por ejemplo la de tu país, y arma de nuevo.',
  'fractions.looks': 'Fracciones y porcentajes en fórmulas',
  'fractions.means':
    'Una fórmula con una fracción o un porcentaje da otro número en esta configuración regional. Las metas pueden estar mal: elige otra en Archivo → Configuración y arma de nuevo.',
  'patterns.looks': 'Números dentro de frases',
  'patterns.means':
    'Frases como las del Tablero escriben raro los números y porcentajes en esta configuración regional. Las cifras que están en su propia celda son correctas; guíate por ellas.',
  'spill.looks': 'Una fórmula llena las celdas de al lado y de abajo',
  'spill.means':
    'Las fórmulas que llenan varias celdas muestran solo la primera o un error, así que los informes y las columnas calculadas quedan vacíos. Envía a soporte el informe de abajo.',
  'columns.looks': 'Una columna calculada bajo su encabezado, hasta la última fila',
  'columns.means':
    'Columnas como Puntaje en Prospectos no se llenan. Revisa que no haya nada escrito en una columna calculada; si también pasa en una hoja de cálculo nueva, envía a soporte el informe de abajo.',
  'skipped.looks': 'Argumentos omitidos en medio de una fórmula',
  'skipped.means':
    'Una fórmula con un lugar vacío entre dos ; da error. Cuando insertes una desde la página Fórmulas, llena todos los lugares.',
  'errors.looks': 'Las celdas con error se rechazan, no se cuentan',
  'errors.means':
    'Una celda con error, como #DIV/0!, puede contarse como si fuera un dato. Corrige las celdas con error en Prospectos antes de confiar en los puntajes.',
  'dates.looks': 'Fechas con hora, en la zona horaria de esta hoja de cálculo',
  'dates.means':
    'Los plazos y las horas se calculan en otra zona horaria que la que muestra la hoja. Mientras se resuelve, no decidas por los plazos; revisa que Archivo → Configuración tenga tu zona horaria y envía a soporte el informe de abajo.',
  'times.looks': 'Horas sin fecha',
  'times.means':
    'Una celda que solo tiene una hora se lee con unos minutos o segundos de diferencia en esta zona horaria. Escribe la fecha y la hora en la misma celda, no la hora sola.',
  'today.looks': 'TODAY() como argumento',
  'today.means':
    'Las funciones de Acuerdo rechazan celdas con =TODAY(). Usa como fecha la celda As_of de Ajustes, como hacen las hojas.',
  'blankText.looks': 'Un texto vacío en una suma',
  'blankText.means':
    'Un texto vacío más uno da algo con lo que las hojas de Acuerdo nunca se probaron. Compara los totales del Tablero con las filas de Prospectos antes de confiar en ellos, y envía el informe de abajo a soporte.',
  'spilledBlank.looks': 'Celdas en blanco de una columna calculada',
  'spilledBlank.means':
    'Si una celda está en blanco se responde de un modo con el que las hojas de Acuerdo nunca se probaron. Mira la columna Revisar de Prospectos y envía el informe de abajo a soporte.',
  'chosenRange.looks': 'Una fórmula que elige entre rangos',
  'chosenRange.means':
    'Las fórmulas que eligen entre rangos los leen de un modo con el que las hojas de Acuerdo nunca se probaron. Compara los totales del Tablero con las filas de Prospectos antes de confiar en ellos, y envía el informe de abajo a soporte.',
  'errorArray.looks': 'Las listas con un error dentro se rechazan, no se cuentan',
  'errorArray.means':
    'Un error dentro de una lista calculada se cuenta como si fuera un dato. Corrige las celdas con error en Prospectos y Definiciones antes de confiar en los puntajes.',
  'countSort.looks': 'Conteos de cada fila, ordenados',
  'countSort.means':
    'Las tablas que cuentan y ordenan, como las del Tablero por origen o por responsable, pueden mostrar solo su primera fila. Los conteos de una sola celda son correctos.',
  'stamp.looks': 'Lo que lee un script mientras se calculan las cifras',
  'stamp.means':
    'Después de un cambio, un script lee la cifra anterior como si fuera la nueva. Espera unos segundos después de Actualizar cifras antes de firmar, guardar una reunión o cerrar un periodo, y envía el informe de abajo a soporte.',
  'formats.looks': 'Formatos de número y de fecha',
  'formats.means':
    'Las fechas o cifras se muestran en otra forma que la prevista. Los valores son correctos; elige el formato que quieras en Formato → Número.',
  'wallClock.looks': 'Una fecha en una celda y la misma fecha para Acuerdo',
  'wallClock.means':
    'Acuerdo lee las fechas de las celdas en otra zona horaria que la que muestra la hoja, así que las importaciones y la página Hoy pueden estar corridas un día o unas horas. Revisa que Archivo → Configuración tenga tu zona horaria y envía a soporte el informe de abajo.',
  'plainText.looks': 'Textos como =1+1 o 007 siguen siendo textos',
  'plainText.means':
    'Un texto que parece número, fecha o fórmula cambia al importarse. Después de importar, mira los identificadores con ceros a la izquierda, y no importes archivos en los que no confíes.',
  'readBack.looks': 'Las fórmulas se leen como se escribieron',
  'readBack.means':
    'Al armar de nuevo pueden volver a escribirse fórmulas que nadie cambió. No se pierde nada de lo que escribiste; solo tarda más.',
  'names.looks': 'Rangos con nombre',
  'names.means':
    'No se pueden crear o encontrar nombres como As_of o Calendar, y casi todas las fórmulas los necesitan. Revisa que puedas editar esta hoja de cálculo y arma de nuevo.',
  'marks.looks': 'Las marcas con las que Acuerdo reconoce sus hojas',
  'marks.means':
    'Acuerdo no puede reconocer sus propias hojas, y armar de nuevo podría crear otras. No armes de nuevo; envía a soporte el informe de abajo.',
  'protections.looks': 'Protecciones que solo advierten',
  'protections.means':
    'Las celdas calculadas no están protegidas con una advertencia, o nadie puede editarlas. Mira Datos → Proteger hojas y rangos.',
  'rules.looks': 'Colores según condición',
  'rules.means':
    'Colores como el de un prospecto vencido pueden faltar o estar mal. Las palabras de las celdas son correctas; guíate por ellas.',
  'lists.looks': 'Listas de valores en celdas',
  'lists.means':
    'Las celdas pueden aceptar valores que no están en su lista. Escribe las etapas y los responsables tal como están en Ajustes.',
  'strictList.looks': 'Se rechaza un valor que no está en la lista',
  'strictList.means':
    'Los scripts pueden escribir valores que no están en una lista, así que una importación puede dejar en Prospectos palabras que ninguna lista conoce. Mira la columna Revisar después de cada importación.',
  'charts.looks': 'Gráficos y las columnas que dibujan',
  'charts.means':
    'Pueden faltar gráficos, o duplicarse al armar de nuevo. Elimina los que sobren; las cifras de al lado son correctas.',
  'clock.looks': 'Hoy es el mismo día para la hoja y para Acuerdo',
  'clock.means':
    'La celda As_of puede estar corrida un día, y con ella lo que cuenta como vencido. Revisa que Archivo → Configuración tenga tu zona horaria y luego elige Actualizar cifras.',
  'properties.looks': 'Lo que Acuerdo recuerda entre dos visitas',
  'properties.means': 'La página Hoy no puede decir qué cambió desde la última vez que miraste. Lo demás funciona.',
  'pages.looks': 'La página de la barra lateral y su código',
  'pages.means':
    'La barra lateral puede quedar vacía. Recarga la hoja de cálculo; si sigue igual, instala Acuerdo de nuevo.',
  'lock.looks': 'Una sola persona escribe a la vez',
  'lock.means':
    'Otra persona está armando, importando o revisando, o el bloqueo no responde, así que no se revisó nada más. Espera a que termine, seis minutos como máximo, y revisa otra vez.',
};
