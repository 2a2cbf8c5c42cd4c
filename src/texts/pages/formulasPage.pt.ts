// The page Formulas, in Portuguese.

import type { formulasPageEn } from './formulasPage.en';

export const formulasPagePt: Readonly<Record<keyof typeof formulasPageEn, string>> = {
  pageFormulas: 'Fórmulas',
  formulasIntro: 'Escolha uma função, preencha-a selecionando células na planilha e coloque-a onde quiser.',
  searchFormulas: 'Buscar',
  searchHint: 'Um nome ou o que você quer saber, como horas úteis ou meta.',
  formulasFound: 'Funções: {n}',
  noFormulaFound: 'Nenhuma função fala de “{search}”. Tente outra palavra.',
  groupQualify: 'Qualificar leads',
  groupCommit: 'Assumir uma meta',
  groupClock: 'Vigiar o relógio',
  groupTrack: 'Acompanhar o período',
  groupShare: 'Dividir o resultado',
  allFormulas: 'Todas as funções',
  optionalArgument: '{name} (opcional)',
  useSelection: 'Seleção',
  useSelectionFor: 'Usar a seleção para {name}',
  yourFormula: 'Sua fórmula',
  stillMissing: 'Falta preencher: {names}',
  choosePlace: 'Selecione a célula onde ela vai.',
  goesInto: 'Vai em {cell}.',
  useSelectedCell: 'Usar a célula selecionada',
  insertFormula: 'Inserir',
  example: 'Exemplo',
  cellTaken: '{cell} já contém algo.',
  replaceIt: 'Substituir',
  formulaPlaced: 'A fórmula está em {cell}. Ctrl+Z desfaz.',
  noRoom:
    'A fórmula está em {cell}, mas a resposta precisa de células livres abaixo ou ao lado: esvazie-as, ou desfaça e escolha outra célula.',
  notEnabled:
    'O Google ainda não conhece a função nesta planilha: menu Extensões, Acuerdo, Ativar funções nesta planilha.',
  formulaFails: 'A fórmula está em {cell} e mostra {shows}. Deixe o mouse sobre a célula para ler o motivo.',
};
