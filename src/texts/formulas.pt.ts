// The help of the custom functions in Portuguese: per function a one-line summary, then each argument by its name.

import type { FormulaTexts } from './formulas.es';

const actions = 'Uma linha por lead e uma coluna por ação, como em LEADSCORE.';
const rules =
  'Uma linha por ação: seus pontos; se quiser, quantas vezes conta no máximo e em quantos dias os pontos caem à metade.';
const asOfForDecay = 'O momento em que se olha, como a célula As_of; necessário se rules tem meia-vida.';
const won = 'Quais leads foram ganhos: TRUE, 1, uma data ou ganho. Em branco, FALSE, 0 ou perdido: não foi ganho.';
const scores = 'Pontos de cada lead, como os que LEADSCORE dá.';
const fits = 'Perfil de cada lead, de 0 a 1, como o que PERSONA_FIT dá.';
const rates = 'Taxa de conversão de cada etapa para a seguinte, do topo ao fundo do funil, como 25%.';
const arrival = 'Quando o lead chegou, uma linha por lead. Em branco dá em branco.';
const done = 'Quando foi feito o contato; em branco se ainda não foi.';
const hours = 'Horas úteis prometidas: um número para todos ou uma linha por lead.';
const asOf = 'O momento em que se olha, como a célula As_of.';
const calendar =
  'Horário comercial: um texto como Seg-Sex 09:00-18:00, ou linhas de dias, horas, válido desde, filial e fuso horário. Se faltar, toda hora conta.';
const holidays =
  'Datas em que não se atende, ou linhas de data, horas em que se atende nela e filial; *-12-25 é uma data de todos os anos.';
const countedDays = 'Horário comercial; dias sem nenhuma hora não contam. Se faltar, todos contam.';
const offices = 'Filial de cada lead; para ela valem as suas linhas de calendar e holidays.';
const rowOffices = 'Filial de cada linha; para ela valem as suas linhas de calendar e holidays.';
const uncountedDates = 'Datas que não contam.';
const goal = 'O que se quer alcançar no período.';
const firstDay = 'Primeiro dia do período.';
const lastDay = 'Último dia do período.';
const groups = 'Responsável, origem, persona ou filial de cada lead, uma linha por lead.';

export const formulasPt: FormulaTexts = {
  LEADSCORE: {
    summary: 'Pontua cada lead pelo que fez: os pontos de cada ação vezes quantas vezes ele a fez.',
    actions: 'Uma linha por lead e uma coluna por ação: TRUE, um texto ou uma data se a fez, ou quantas vezes.',
    rules,
    as_of: asOfForDecay,
    leads: 'Nomes dos leads: um lead com nome que não fez nada recebe 0 em vez de ficar em branco.',
  },
  LEADSCORE_WHY: {
    summary: 'Diz em palavras por que um lead tem sua pontuação: as ações que mais pesam, da maior para a menor.',
    actions,
    rules,
    labels: 'Nomes das ações, um por coluna de actions.',
    as_of: asOfForDecay,
    most: 'Quantos motivos mostrar; se faltar, 3.',
    leads: 'Quais linhas são leads que contam: onde está em branco, a resposta também.',
  },
  PERSONA_FIT: {
    summary: 'Encontra a persona com que cada lead mais se parece, e o quanto ele tem o perfil dela.',
    profiles: 'Uma linha por lead e uma coluna por atributo, como setor, tamanho e cargo.',
    personas:
      'Títulos e depois uma linha por persona: nome e o que serve em cada atributo, como "SaaS, Fintech", >=50, 50-200 ou !estudante (todos menos esses); em branco ou *: tudo.',
    weights: 'Quanto conta cada atributo; se faltar, todos igual.',
  },
  LEADGRADE: {
    summary: 'Dá a cada lead uma nota de A1 a D4: a letra diz o quanto tem o perfil; o número, quanto interesse tem.',
    fits,
    scores,
    fit_cuts: 'Perfis a partir dos quais se dá A, B e C; se faltar: 75%, 50%, 25%.',
    score_cuts: 'Pontos a partir dos quais se dá 1, 2 e 3; se faltar: 75, 50, 25.',
  },
  LEADSTAGE: {
    summary: 'Diz se um lead ainda é do marketing ou já é de vendas: Lead, MQL, SQL, Opportunity ou Customer.',
    scores,
    fits,
    mql_score: 'Pontos a partir dos quais um lead é MQL.',
    sql_fit: 'Perfil a partir do qual um MQL é SQL.',
    reached: 'Quando ou se chegou a ser MQL, SQL, oportunidade e cliente: até quatro colunas; vem antes dos pontos.',
  },
  LEADSCORE_LEARN: {
    summary: 'Aprende com os leads ganhos e perdidos quantos pontos cada ação merece, e diz o quanto isso é seguro.',
    actions,
    won,
    labels: 'Nomes das ações.',
    points_to_double: 'Pontos que dobram as chances de ganhar; se faltar, 20.',
    rules: 'Regras em vigor, como em LEADSCORE: uma ação não conta mais vezes do que elas contam.',
  },
  LEAD_PROBABILITY: {
    summary: 'Dá a cada lead sua probabilidade de ser ganho, aprendida com os leads já ganhos e perdidos.',
    actions: 'Uma linha por lead a avaliar e uma coluna por ação, como em LEADSCORE.',
    history: 'Leads passados, uma linha cada, com as mesmas colunas de actions.',
    won: 'Quais leads de history foram ganhos: TRUE, 1, uma data ou ganho. Em branco, FALSE, 0 ou perdido: não foi ganho.',
  },
  LEADSCORE_AUC: {
    summary: 'Diz o quanto uma pontuação é boa: a probabilidade de um lead ganho ter mais pontos que um que não foi.',
    scores: 'Qualquer pontuação, uma linha por lead. Linhas sem ela são puladas.',
    won,
  },
  LEAD_FACTS: {
    summary: 'Diz o que decorre do que foi anotado de cada lead: se conta, em que etapa está e como vai a promessa.',
    named: 'Se a linha nomeia alguém.',
    ids: 'ID e e-mail de cada lead; de dois iguais conta o primeiro.',
    created: 'Quando o lead chegou. Sem isso, um lead com nome não conta.',
    contact: 'Quando foi o primeiro contato; em branco se ainda não foi.',
    reached: 'Quando passou a MQL, SQL, oportunidade e cliente.',
    accepted: 'Se vendas aceitou, e o motivo se não.',
    attempts: 'Tentativas de contato até agora.',
    actions: 'Uma coluna por ação, como em LEADSCORE.',
    fit: 'Perfil definido à mão, de 0 a 1; vale antes do da persona.',
    profiles: 'Uma coluna por atributo, como em PERSONA_FIT.',
    owner: 'Responsável por cada lead.',
    office: 'Filial de cada lead, cujo horário vale.',
    value: 'Quanto vale o lead.',
    rules: 'Pontos, máximo de vezes e meia-vida de cada ação.',
    thresholds: 'Pontos a partir dos quais um lead é MQL, e perfil a partir do qual ele é SQL.',
    personas: 'Títulos e depois uma linha por persona, como em PERSONA_FIT.',
    weights: 'Quanto conta cada atributo.',
    classes:
      'Uma linha por classe: Lead, MQL ou SQL, horas úteis até o primeiro contato, tentativas e dias úteis para elas.',
    owners: 'Quem pode ser responsável; sem ninguém na lista, qualquer um.',
    as_of: asOf,
    calendar: 'Horário comercial, como em SLA_STATUS; em branco não se pode dizer nenhuma promessa.',
    holidays,
    language: 'Idioma dos problemas: en, es ou pt; se faltar, o da planilha.',
    frozen: 'Até quando o contato foi prometido quando se olhou pela última vez: não se adia mais.',
  },
  LEAD_CHECK: {
    summary: 'Diz por que cada lead não conta: o primeiro problema da linha; em branco se não há nenhum.',
    ids: 'ID e e-mail de cada lead; de dois iguais conta o primeiro. Um e-mail sem @ não é de ninguém.',
    created: 'Quando o lead chegou.',
    contact: 'Quando foi o primeiro contato.',
    reached: 'Quando passou a MQL, SQL, oportunidade e cliente.',
    actions: 'Uma coluna por ação, como em LEADSCORE.',
    fit: 'Perfil de 0 a 1.',
    value: 'Qualquer número a partir de 0.',
    owner: 'Responsável por cada lead.',
    owners: 'Quem pode ser responsável; sem ninguém na lista, qualquer um.',
    as_of: 'O momento depois de cujo dia uma data está no futuro.',
  },
  LEADS_NEEDED: {
    summary: 'Parte da meta de vendas e diz quantos leads marketing deve em cada etapa do funil.',
    goal: 'O que se quer vender no período, em dinheiro ou em outra unidade.',
    deal_size: 'O que um cliente traz, na mesma unidade.',
    rates,
    round_up: 'FALSE para números exatos em vez de leads inteiros.',
  },
  LEAD_VALUE: {
    summary: 'Dá quanto vale um lead em cada etapa do funil: o ticket vezes cada conversão que ainda falta.',
    deal_size: 'O que um cliente traz.',
    rates,
  },
  FOLLOWUP_CAPACITY: {
    summary: 'Diz quantos leads a equipe consegue mesmo acompanhar no período, para que ninguém prometa mais.',
    reps: 'Pessoas que fazem o acompanhamento.',
    hours_per_day: 'Horas por dia que cada uma tem para isso.',
    days: 'Dias úteis do período.',
    minutes_per_attempt: 'Minutos que uma tentativa leva, com as anotações.',
    attempts_per_lead: 'Tentativas prometidas a cada lead.',
  },
  BUSINESS_HOURS: {
    summary: 'Conta as horas úteis entre dois momentos, como a chegada de um lead e a primeira ligação.',
    start: 'Quando começa a contar, uma linha por lead. Em branco dá em branco.',
    end: 'Quando para de contar. Em branco dá em branco.',
    calendar,
    holidays,
    offices,
  },
  SLA_DEADLINE: {
    summary: 'Diz até quando um lead deve ser contatado: o momento em que terão passado as horas úteis prometidas.',
    start: arrival,
    hours,
    calendar,
    holidays,
    offices,
  },
  SLA_STATUS: {
    summary:
      'Diz como está o acompanhamento de cada lead diante do prometido: Cumprido, Fora do prazo, Vencido, Em risco ou No prazo.',
    start: arrival,
    done,
    hours,
    as_of: asOf,
    calendar,
    holidays,
    labels: 'Cinco textos para usar no lugar, nesta ordem: cumprido, fora do prazo, vencido, em risco, no prazo.',
    offices,
  },
  SLA_COMPLIANCE: {
    summary:
      'Dá a parte dos contatos devidos que foi feita no prazo: cumpridos ÷ (cumpridos + fora do prazo + vencidos).',
    start: 'Quando o lead chegou, uma linha por lead. Linhas em branco são puladas.',
    done,
    hours,
    as_of: asOf,
    calendar,
    holidays,
    offices,
  },
  SLA_REPORT: {
    summary: 'Resume a promessa de acompanhamento por responsável, origem ou outro grupo, com um total.',
    groups,
    start: 'Quando o lead chegou. Linhas sem data são puladas.',
    done,
    hours,
    as_of: asOf,
    calendar,
    holidays,
    offices,
  },
  FOLLOWUP_STATUS: {
    summary: 'Diz se cada lead recebeu as tentativas de contato prometidas: Cumprido, Vencido ou No prazo.',
    start: arrival,
    attempts: 'Tentativas feitas até agora. Em branco é nenhuma.',
    required: 'Tentativas prometidas: um número para todos ou uma linha por lead.',
    days: 'Dias úteis em que as tentativas são prometidas.',
    as_of: asOf,
    calendar: 'Horário comercial; um dia com alguma hora é dia útil. Se faltar, todos são.',
    holidays: 'Datas que não são dias úteis.',
    labels: 'Três textos usados em seu lugar, nesta ordem: cumprido, vencido, no prazo.',
    offices,
  },
  CALENDAR_HOURS: {
    summary: 'Repete em palavras um horário, com suas horas por semana, para que um erro apareça antes de contar.',
    calendar:
      'Horário comercial: um texto como Seg-Sex 09:00-18:00, ou linhas de dias, horas, válido desde, filial e fuso horário.',
  },
  GOAL_PACE: {
    summary: 'Diz quanto já deveria estar alcançado no fim do dia: a meta no ritmo dos dias úteis decorridos.',
    goal,
    start: firstDay,
    end: lastDay,
    as_of: 'O dia que se olha, como a célula As_of; com uma coluna dá a linha inteira.',
    calendar: countedDays,
    holidays: uncountedDates,
    offices: rowOffices,
  },
  GOAL_FORECAST: {
    summary: 'Diz em quanto o período vai terminar no ritmo atual.',
    actual: 'O que foi alcançado até as_of.',
    start: firstDay,
    end: lastDay,
    as_of: 'O dia que se olha, como a célula As_of.',
    calendar: countedDays,
    holidays: uncountedDates,
    offices: rowOffices,
  },
  LEADS_WATERFALL: {
    summary: 'Monta a cascata de leads: dia a dia, quantos já deveriam ter chegado e quantos chegaram.',
    dates: 'Quando cada lead chegou, uma linha por lead.',
    goal,
    start: firstDay,
    end: lastDay,
    as_of: 'O momento que se olha, como a célula As_of; os dias seguintes não têm real.',
    values: 'O que cada lead conta, como seu valor. Se faltar, cada um conta um.',
    calendar: 'Horário comercial; a meta só cresce nos dias que têm alguma hora. Se faltar, todos os dias.',
    holidays: 'Datas em que a meta não cresce.',
    office: 'A filial cujas linhas de calendar e holidays valem.',
  },
  FUNNEL_REPORT: {
    summary: 'Conta quantos leads chegaram a cada etapa do funil e quantos seguiram, por origem ou outro grupo.',
    stages: 'Uma coluna por etapa, em ordem, e uma linha por lead: uma data ou marca se chegou a ela.',
    groups: 'Responsável, origem, persona ou filial de cada lead. Se faltar, só o total.',
    labels: 'Nomes das etapas.',
  },
  LEAD_GROUPS: {
    summary: 'Numera os grupos de cada coluna, o maior primeiro: 1 em cada linha do maior, 2 nas do seguinte.',
    groups: 'Uma coluna por tipo de grupo, como origem e responsável; uma linha por lead. Em branco, sem número.',
    counted: 'Preenchido onde a linha conta para o tamanho dos grupos. Se faltar, todas contam.',
  },
  PIPELINE_VELOCITY: {
    summary: 'Diz quanto se ganha por dia: oportunidades × ticket médio × taxa de fechamento ÷ dias até ser cliente.',
    opportunities: 'Oportunidades abertas.',
    deal_size: 'O que um cliente traz.',
    win_rate: 'Parte das oportunidades que é ganha, como 25%.',
    cycle_days: 'Dias de oportunidade a cliente.',
  },
  GAP_DRIVERS: {
    summary: 'Explica a diferença para o plano: quanto vem do volume, de cada conversão e do valor médio.',
    plan: 'Quantidades planejadas, do topo ao fundo do funil, e no fim o dinheiro.',
    actual: 'O que foi alcançado, na mesma ordem.',
    labels: 'Nomes das causas, um por linha de plan.',
    method: 'sequential ou shapley; se faltar, sequential.',
  },
  NEXT_MEETING: {
    summary:
      'Diz quando é a próxima de cada reunião que se repete e dá o link que abre o evento de calendário pronto para salvar.',
    names: 'Nome de cada reunião. Em branco dá em branco.',
    often: 'De quanto em quanto tempo: todo dia útil, toda semana, a cada duas semanas, todo mês ou a cada três meses.',
    first: 'Quando foi ou será a primeira vez.',
    as_of: `${asOf.replace(/\.$/, '')}; se forem vários, responde-se a cada um, um após o outro.`,
    since: 'O dia a partir do qual se contam as que não têm primeira vez; se faltar, o de as_of.',
    calendar: 'Horário comercial; um dia com alguma hora é dia útil. Se faltar, de segunda a sexta.',
    holidays: 'Datas que não são dias úteis.',
    minutes: 'Quanto dura cada uma; em branco ou se faltar, 30.',
    purpose: 'Para que serve cada uma; vai no evento.',
    agenda: 'Do que se fala; vai embaixo.',
    company: 'Vem depois do nome da reunião.',
  },
  SHARED_BONUS: {
    summary: 'Calcula o que se paga pela meta compartilhada, conforme quanto dela foi alcançado.',
    actual: 'O que foi alcançado.',
    goal: 'O que se queria alcançar.',
    base: 'O que se paga ao chegar exatamente à meta com multiplicador 1.',
    tiers: 'Linhas de limiar, como parte da meta, e multiplicador: a partir de 0% paga × 1, a partir de 100% × 1.4.',
    method: 'marginal, tier ou retroactive; se faltar, marginal.',
  },
};
