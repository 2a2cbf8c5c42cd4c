// What people call a function's subject where its help says it otherwise; in all three languages at once, as teams mix them.

const KEYWORDS: Readonly<Record<string, string>> = {
  LEADSCORE:
    'points puntaje calificación puntuación pontuação scoring nota calificar qualificação qualification prospecto',
  LEADSCORE_WHY: 'reasons razones motivos porqué explicación explicação',
  PERSONA_FIT: 'buyer persona ideal customer icp cliente perfil encaje aderência',
  LEADGRADE: 'grade letter calificación clase nota classe letra',
  LEADSTAGE:
    'mql sql lifecycle etapa ciclo de vida estágio calificado qualificado estatus status calificación qualificação qualification prospecto',
  LEADSCORE_LEARN:
    'regression history regresión historial aprender regressão histórico predictive predictivo preditivo',
  LEAD_PROBABILITY: 'chance odds predictive probabilidad predicción probabilidade previsão cierre fechamento',
  LEADSCORE_AUC: 'roc accuracy precisión precisão curva',
  LEAD_FACTS: 'facts hechos estado etapa fatos situação estatus status prospecto',
  LEAD_CHECK: 'errors data quality errores calidad datos revisar erros qualidade dados conferir duplicates duplicados',
  LEADS_NEEDED:
    'goal quota meta cuota embudo funnel funil cota prospectos necesarios leads necessários prospecto presupuesto orçamento budget objetivo target',
  LEAD_VALUE:
    'worth price cost valor precio costo preço custo cpl roi ingresos receita revenue dinero dinheiro money presupuesto budget',
  FOLLOWUP_CAPACITY:
    'capacity workload team capacidad carga equipo capacidade equipe seguimiento acompanhamento follow up vendedores reps',
  BUSINESS_HOURS:
    'working hours response time horas hábiles laborables tiempo de respuesta horas úteis tempo de resposta días hábiles dias úteis primer contacto primeiro contato first contact zona horaria fuso horário time zone feriados festivos holidays',
  SLA_DEADLINE:
    'due date sla ans deadline fecha límite vencimiento plazo prazo data limite vencimento feriados festivos holidays días hábiles dias úteis',
  SLA_STATUS:
    'sla ans met late overdue cumplido tarde vencido cumprido atrasado estado situação service level agreement acuerdo de nivel de servicio acordo nível serviço retrasado estatus status primer contacto primeiro contato first contact',
  SLA_COMPLIANCE:
    'sla ans compliance on time cumplimiento puntualidad a tiempo cumprimento no prazo service level agreement acuerdo de nivel de servicio acordo nível serviço',
  SLA_REPORT:
    'sla ans report by owner reporte informe cumplimiento por responsable relatório cumprimento vendedor vendedores dueño salesperson rep service level nivel de servicio',
  FOLLOWUP_STATUS: 'attempts calls intentos llamadas seguimiento tentativas ligações acompanhamento',
  GOAL_PACE: 'pace target progress ritmo avance meta andamento objetivo progreso progresso',
  GOAL_FORECAST:
    'forecast projection pronóstico proyección previsión previsão projeção objetivo ingresos receita revenue',
  LEADS_WATERFALL: 'waterfall daily cascada diario acumulado cascata diária',
  FUNNEL_REPORT:
    'conversion funnel embudo conversión tasas funil conversão taxas conversion rate tasa de conversión taxa de conversão',
  LEAD_GROUPS: 'by source owner group por origen responsable grupo por origem responsável vendedor dueño salesperson',
  PIPELINE_VELOCITY:
    'sales velocity pipeline velocidad de ventas embudo velocidade de vendas ciclo de venta sales cycle ingresos receita revenue dinero dinheiro',
  GAP_DRIVERS: 'gap variance why missed goal brecha desviación causas lacuna desvio causas shapley',
  CALENDAR_HOURS:
    'calendar opening hours week horario semana jornada horas laborales calendário expediente horário feriados festivos holidays días hábiles dias úteis zona horaria fuso horário time zone',
  NEXT_MEETING:
    'meeting agenda calendar event reunión próxima junta cita evento calendario reunião próxima agenda calendário',
  SHARED_BONUS:
    'sales ventas vendas bonus commission incentive pay bono comisión incentivo pago compensación bônus comissão remuneração salario salary salário dinero dinheiro money objetivo',
};

/** Words by which a function is found besides its name and help; '' for one that has none. */
export function keywordsOf(name: string): string {
  return KEYWORDS[name] ?? '';
}
