// The page Personas, in Portuguese.

import type { personasPageEn } from './personasPage.en';

export const personasPagePt: Readonly<Record<keyof typeof personasPageEn, string>> = {
  pagePersonas: 'Personas',
  buildPersonasFirst: 'Ainda não há aba Personas aqui. Monte-a na página Montar e volte.',
  personasIntro: 'Escolha uma persona para ler ou mudar o que os dois times sabem dela.',
  newPersona: 'Nova persona',
  personasFull: 'Todas as fichas da aba estão ocupadas.',
  allPersonas: 'Todas as personas',
  savePersona: 'Salvar mudanças',
  personaSaved: 'Suas mudanças estão na página.',
  markReviewed: 'Revisada hoje',
  reviewNoted: 'As mudanças estão salvas, e a última revisão é de hoje.',
  changedMeanwhile: '{field}: outra pessoa mudou isto enquanto você digitava. Qual fica?',
  mine: 'O seu:',
  theirs: 'Na página:',
  keepMine: 'O meu',
  keepMineOf: 'O meu, de {field}',
  keepTheirs: 'O da aba',
  keepTheirsOf: 'O da aba, de {field}',
  whatWeLearnt: 'O que aprendemos',
  addLesson: 'Adicionar ao registro',
  lessonAdded: 'Está no registro, com a data de hoje.',
  unsavedChanges: 'Ainda sem salvar: {fields}. Salve abaixo ou volte sem estas mudanças.',
  stayHere: 'Ficar e salvar',
  discardChanges: 'Sair sem salvar',
};
