// The help of the custom functions in Spanish: per function a one-line summary, then each argument by its name.

/** The same functions with the same arguments in every language; a test compares them with the doc comments. */
export type FormulaTexts = {
  readonly [Name in keyof typeof formulasEs]: { readonly [Key in keyof (typeof formulasEs)[Name]]: string };
};

const actions = 'Una fila por prospecto y una columna por acción, como en LEADSCORE.';
const rules =
  'Una fila por acción: sus puntos; si quieres, cuántas veces cuenta como máximo y en cuántos días sus puntos bajan a la mitad.';
const asOfForDecay = 'El momento en que se mira, como la celda As_of; hace falta si rules tiene vida media.';
const won = 'Qué prospectos se ganaron: TRUE, 1, una fecha o ganado. En blanco, FALSE, 0 o perdido: no se ganó.';
const scores = 'Puntos de cada prospecto, como los que da LEADSCORE.';
const fits = 'Encaje de cada prospecto, de 0 a 1, como el que da PERSONA_FIT.';
const rates = 'Tasa de conversión de cada etapa a la siguiente, de arriba abajo del embudo, como 25%.';
const arrival = 'Cuándo llegó el prospecto, una fila por prospecto. En blanco da en blanco.';
const done = 'Cuándo se le dio seguimiento; en blanco si todavía no.';
const hours = 'Horas hábiles prometidas: un número para todos o una fila por prospecto.';
const asOf = 'El momento en que se mira, como la celda As_of.';
const calendar =
  'Horario hábil: un texto como Lun-Vie 09:00-18:00, o filas de días, horas, válido desde, oficina y zona horaria. Si falta, cuenta toda hora.';
const holidays =
  'Fechas en las que no se atiende, o filas de fecha, horas en que sí se atiende y oficina; *-12-25 es una fecha de todos los años.';
const countedDays = 'Horario hábil; los días sin ninguna hora no cuentan. Si falta, cuentan todos.';
const offices = 'Oficina de cada prospecto; para él valen sus filas de calendar y holidays.';
const rowOffices = 'Oficina de cada fila; para ella valen sus filas de calendar y holidays.';
const uncountedDates = 'Fechas que no cuentan.';
const goal = 'Lo que se quiere alcanzar en el periodo.';
const firstDay = 'Primer día del periodo.';
const lastDay = 'Último día del periodo.';
const groups = 'Responsable, origen, persona u oficina de cada prospecto, una fila por prospecto.';

export const formulasEs = {
  LEADSCORE: {
    summary: 'Puntúa a cada prospecto por lo que hizo: los puntos de cada acción por las veces que la hizo.',
    actions: 'Una fila por prospecto y una columna por acción: TRUE, un texto o una fecha si la hizo, o cuántas veces.',
    rules,
    as_of: asOfForDecay,
    leads: 'Nombres de los prospectos: uno con nombre que no hizo nada recibe 0 en vez de quedar en blanco.',
  },
  LEADSCORE_WHY: {
    summary: 'Dice con palabras por qué un prospecto tiene su puntaje: las acciones que más pesan, de mayor a menor.',
    actions,
    rules,
    labels: 'Nombres de las acciones, uno por columna de actions.',
    as_of: asOfForDecay,
    most: 'Cuántos motivos mostrar; si falta, 3.',
    leads: 'Cuáles filas son prospectos que cuentan: donde está en blanco, la respuesta también.',
  },
  PERSONA_FIT: {
    summary: 'Encuentra la buyer persona a la que más se parece cada prospecto, y qué tan bien encaja.',
    profiles: 'Una fila por prospecto y una columna por atributo, como industria, tamaño y cargo.',
    personas:
      'Títulos y luego una fila por persona: nombre y lo que encaja en cada atributo, como "SaaS, Fintech", >=50, 50-200 o !estudiante (todos menos esos); en blanco o *: todo.',
    weights: 'Cuánto cuenta cada atributo; si falta, todos igual.',
  },
  LEADGRADE: {
    summary:
      'Da a cada prospecto una nota de A1 a D4: la letra dice qué tan bien encaja; el número, cuánto interés tiene.',
    fits,
    scores,
    fit_cuts: 'Encajes desde los que se da A, B y C; si falta: 75%, 50%, 25%.',
    score_cuts: 'Puntos desde los que se da 1, 2 y 3; si falta: 75, 50, 25.',
  },
  LEADSTAGE: {
    summary:
      'Dice si un prospecto sigue siendo de marketing o ya es de ventas: Lead, MQL, SQL, Opportunity o Customer.',
    scores,
    fits,
    mql_score: 'Puntos desde los que un prospecto es MQL.',
    sql_fit: 'Encaje desde el que un MQL es SQL.',
    reached: 'Cuándo o si llegó a ser MQL, SQL, oportunidad y cliente: hasta cuatro columnas; va antes que los puntos.',
  },
  LEADSCORE_LEARN: {
    summary:
      'Aprende de los prospectos ganados y perdidos cuántos puntos merece cada acción, y dice qué tan seguro es.',
    actions,
    won,
    labels: 'Nombres de las acciones.',
    points_to_double: 'Puntos que duplican las posibilidades de ganar; si falta, 20.',
    rules: 'Reglas vigentes, como en LEADSCORE: una acción no cuenta más veces de las que ellas cuentan.',
  },
  LEAD_PROBABILITY: {
    summary: 'Da a cada prospecto su probabilidad de ganarse, aprendida de los que ya se ganaron y se perdieron.',
    actions: 'Una fila por prospecto que se evalúa y una columna por acción, como en LEADSCORE.',
    history: 'Prospectos pasados, una fila cada uno, con las mismas columnas que actions.',
    won: 'Qué prospectos de history se ganaron: TRUE, 1, una fecha o ganado. En blanco, FALSE, 0 o perdido: no se ganó.',
  },
  LEADSCORE_AUC: {
    summary:
      'Dice qué tan bueno es un puntaje: la probabilidad de que un prospecto ganado tenga más puntos que uno que no.',
    scores: 'Cualquier puntaje, una fila por prospecto. Las filas sin puntaje se saltan.',
    won,
  },
  LEAD_FACTS: {
    summary: 'Dice lo que se sigue de lo anotado de cada prospecto: si cuenta, en qué etapa está y cómo va su promesa.',
    named: 'Si la fila nombra a alguien.',
    ids: 'ID y correo de cada prospecto; de dos iguales cuenta el primero.',
    created: 'Cuándo llegó el prospecto. Sin eso, uno con nombre no cuenta.',
    contact: 'Cuándo se le contactó por primera vez; en blanco si todavía no.',
    reached: 'Cuándo pasó a MQL, SQL, oportunidad y cliente.',
    accepted: 'Si ventas lo aceptó y el motivo si no.',
    attempts: 'Intentos de contacto hasta ahora.',
    actions: 'Una columna por acción, como en LEADSCORE.',
    fit: 'Encaje puesto a mano, de 0 a 1; va antes que el de la persona.',
    profiles: 'Una columna por atributo, como en PERSONA_FIT.',
    owner: 'Responsable de cada prospecto.',
    office: 'Oficina de cada prospecto, cuyo horario vale.',
    value: 'Cuánto vale el prospecto.',
    rules: 'Puntos, tope de veces y vida media de cada acción.',
    thresholds: 'Puntos desde los que un prospecto es MQL, y encaje desde el que ese es SQL.',
    personas: 'Títulos y luego una fila por persona, como en PERSONA_FIT.',
    weights: 'Cuánto cuenta cada atributo.',
    classes:
      'Una fila por clase: Lead, MQL o SQL, horas hábiles hasta el primer contacto, intentos y días hábiles para hacerlos.',
    owners: 'Quién puede ser responsable; si no hay nadie en la lista, cualquiera.',
    as_of: asOf,
    calendar: 'Horario hábil, como en SLA_STATUS; en blanco no se puede decir ninguna promesa.',
    holidays,
    language: 'Idioma de los problemas: en, es o pt; si falta, el de la hoja de cálculo.',
    frozen: 'Para cuándo se prometió el contacto cuando se miró por última vez: ya no se aplaza.',
  },
  LEAD_CHECK: {
    summary: 'Dice por qué no cuenta cada prospecto: el primer problema de su fila; en blanco si no hay ninguno.',
    ids: 'ID y correo de cada prospecto; de dos iguales cuenta el primero. Un correo sin @ no es de nadie.',
    created: 'Cuándo llegó el prospecto.',
    contact: 'Cuándo se le contactó por primera vez.',
    reached: 'Cuándo pasó a MQL, SQL, oportunidad y cliente.',
    actions: 'Una columna por acción, como en LEADSCORE.',
    fit: 'Encaje de 0 a 1.',
    value: 'Cualquier número desde 0.',
    owner: 'Responsable de cada prospecto.',
    owners: 'Quién puede ser responsable; si no hay nadie en la lista, cualquiera.',
    as_of: 'El momento después de cuyo día una fecha está en el futuro.',
  },
  LEADS_NEEDED: {
    summary: 'Parte de la meta de ventas y dice cuántos prospectos debe marketing en cada etapa del embudo.',
    goal: 'Lo que se quiere vender en el periodo, en dinero o en otra unidad.',
    deal_size: 'Lo que deja un cliente, en la misma unidad.',
    rates,
    round_up: 'FALSE para números exactos en vez de prospectos enteros.',
  },
  LEAD_VALUE: {
    summary: 'Da lo que vale un prospecto en cada etapa del embudo: el ticket por cada conversión que aún le falta.',
    deal_size: 'Lo que deja un cliente.',
    rates,
  },
  FOLLOWUP_CAPACITY: {
    summary: 'Dice a cuántos prospectos puede de verdad dar seguimiento el equipo, para que nadie prometa más.',
    reps: 'Personas que dan seguimiento.',
    hours_per_day: 'Horas al día que cada una tiene para ello.',
    days: 'Días hábiles del periodo.',
    minutes_per_attempt: 'Minutos que toma un intento, con sus notas.',
    attempts_per_lead: 'Intentos prometidos a cada prospecto.',
  },
  BUSINESS_HOURS: {
    summary: 'Cuenta las horas hábiles entre dos momentos, como la llegada de un prospecto y la primera llamada.',
    start: 'Cuándo empieza a contar, una fila por prospecto. En blanco da en blanco.',
    end: 'Cuándo deja de contar. En blanco da en blanco.',
    calendar,
    holidays,
    offices,
  },
  SLA_DEADLINE: {
    summary:
      'Dice hasta cuándo hay que dar seguimiento a un prospecto: cuando hayan pasado las horas hábiles prometidas.',
    start: arrival,
    hours,
    calendar,
    holidays,
    offices,
  },
  SLA_STATUS: {
    summary:
      'Dice cómo va el seguimiento de cada prospecto frente a lo prometido: Cumplido, Tarde, Vencido, En riesgo o En plazo.',
    start: arrival,
    done,
    hours,
    as_of: asOf,
    calendar,
    holidays,
    labels: 'Cinco textos que se usan en su lugar, en este orden: cumplido, tarde, vencido, en riesgo, en plazo.',
    offices,
  },
  SLA_COMPLIANCE: {
    summary:
      'Da la parte de los seguimientos debidos que se hizo a tiempo: cumplidos ÷ (cumplidos + tarde + vencidos).',
    start: 'Cuándo llegó el prospecto, una fila por prospecto. Las filas en blanco se saltan.',
    done,
    hours,
    as_of: asOf,
    calendar,
    holidays,
    offices,
  },
  SLA_REPORT: {
    summary: 'Resume la promesa de seguimiento por responsable, origen u otro grupo, con un total.',
    groups,
    start: 'Cuándo llegó el prospecto. Las filas sin fecha se saltan.',
    done,
    hours,
    as_of: asOf,
    calendar,
    holidays,
    offices,
  },
  FOLLOWUP_STATUS: {
    summary: 'Dice si cada prospecto recibió los intentos de contacto prometidos: Cumplido, Vencido o En plazo.',
    start: arrival,
    attempts: 'Intentos hechos hasta ahora. En blanco es ninguno.',
    required: 'Intentos prometidos: un número para todos o una fila por prospecto.',
    days: 'Días hábiles en los que se prometen los intentos.',
    as_of: asOf,
    calendar: 'Horario hábil; un día con alguna hora es día hábil. Si falta, todos lo son.',
    holidays: 'Fechas que no son días hábiles.',
    labels: 'Tres textos que se usan en su lugar, en este orden: cumplido, vencido, en plazo.',
    offices,
  },
  CALENDAR_HOURS: {
    summary: 'Repite con palabras un horario, con sus horas a la semana, para que un error se vea antes de que cuente.',
    calendar:
      'Horario hábil: un texto como Lun-Vie 09:00-18:00, o filas de días, horas, válido desde, oficina y zona horaria.',
  },
  GOAL_PACE: {
    summary: 'Dice cuánto debería llevarse al final del día: la meta al ritmo de los días hábiles transcurridos.',
    goal,
    start: firstDay,
    end: lastDay,
    as_of: 'El día que se mira, como la celda As_of; con una columna da la línea entera.',
    calendar: countedDays,
    holidays: uncountedDates,
    offices: rowOffices,
  },
  GOAL_FORECAST: {
    summary: 'Dice en cuánto terminará el periodo al ritmo actual.',
    actual: 'Lo alcanzado hasta as_of.',
    start: firstDay,
    end: lastDay,
    as_of: 'El día que se mira, como la celda As_of.',
    calendar: countedDays,
    holidays: uncountedDates,
    offices: rowOffices,
  },
  LEADS_WATERFALL: {
    summary: 'Arma la cascada de prospectos: día a día, cuántos deberían haber llegado y cuántos llegaron.',
    dates: 'Cuándo llegó cada prospecto, una fila por prospecto.',
    goal,
    start: firstDay,
    end: lastDay,
    as_of: 'El momento que se mira, como la celda As_of; los días siguientes no tienen real.',
    values: 'Lo que cuenta cada prospecto, como su valor. Si falta, cada uno cuenta uno.',
    calendar: 'Horario hábil; la meta solo crece los días que tienen alguna hora. Si falta, todos los días.',
    holidays: 'Fechas en las que la meta no crece.',
    office: 'La oficina cuyas filas de calendar y holidays valen.',
  },
  FUNNEL_REPORT: {
    summary: 'Cuenta cuántos prospectos llegaron a cada etapa del embudo y cuántos siguieron, por origen u otro grupo.',
    stages: 'Una columna por etapa, en orden, y una fila por prospecto: una fecha o marca si llegó a ella.',
    groups: 'Responsable, origen, persona u oficina de cada prospecto. Si falta, solo el total.',
    labels: 'Nombres de las etapas.',
  },
  LEAD_GROUPS: {
    summary: 'Numera los grupos de cada columna, el mayor primero: 1 en cada fila del mayor, 2 en las del siguiente.',
    groups: 'Una columna por tipo de grupo, como origen y responsable; una fila por prospecto. En blanco, sin número.',
    counted: 'Con algo donde la fila cuenta para el tamaño de sus grupos. Si falta, cuentan todas.',
  },
  PIPELINE_VELOCITY: {
    summary: 'Dice cuánto se gana al día: oportunidades × ticket promedio × tasa de cierre ÷ días hasta ser cliente.',
    opportunities: 'Oportunidades abiertas.',
    deal_size: 'Lo que deja un cliente.',
    win_rate: 'Parte de las oportunidades que se gana, como 25%.',
    cycle_days: 'Días de oportunidad a cliente.',
  },
  GAP_DRIVERS: {
    summary: 'Explica la diferencia con el plan: cuánto viene del volumen, de cada conversión y del valor promedio.',
    plan: 'Cantidades planeadas, de arriba abajo del embudo, y al final el dinero.',
    actual: 'Lo alcanzado, en el mismo orden.',
    labels: 'Nombres de las causas, uno por fila de plan.',
    method: 'sequential o shapley; si falta, sequential.',
  },
  NEXT_MEETING: {
    summary:
      'Dice cuándo toca cada reunión que se repite y da el enlace que abre su evento de calendario listo para guardar.',
    names: 'Nombre de cada reunión. En blanco da en blanco.',
    often: 'Cada cuánto: cada día hábil, cada semana, cada dos semanas, cada mes o cada tres meses.',
    first: 'Cuándo fue o será la primera vez.',
    as_of: `${asOf.replace(/\.$/, '')}; si son varios, se responde a cada uno, uno tras otro.`,
    since: 'El día desde el que se cuentan las que no tienen primera vez; si falta, el de as_of.',
    calendar: 'Horario hábil; un día con alguna hora es día hábil. Si falta, de lunes a viernes.',
    holidays: 'Fechas que no son días hábiles.',
    minutes: 'Cuánto dura cada una; en blanco o si falta, 30.',
    purpose: 'Para qué es cada una; va en el evento.',
    agenda: 'De qué se habla; va debajo.',
    company: 'Va después del nombre de la reunión.',
  },
  SHARED_BONUS: {
    summary: 'Calcula lo que se paga por la meta compartida, según cuánto de ella se alcanzó.',
    actual: 'Lo alcanzado.',
    goal: 'Lo que se quería alcanzar.',
    base: 'Lo que se paga por llegar justo a la meta con multiplicador 1.',
    tiers: 'Filas de umbral, como parte de la meta, y multiplicador: desde 0% se paga × 1, desde 100% × 1.4.',
    method: 'marginal, tier o retroactive; si falta, marginal.',
  },
};
