// Words that every page of the sidebar uses, in Portuguese.

import type { commonPageEn } from './commonPage.en';

export const commonPagePt: Readonly<Record<keyof typeof commonPageEn, string>> = {
  pages: 'Páginas',
  build: 'Montar',
  importLeads: 'Importar',
  loading: 'Abrindo o Acuerdo…',
  tryAgain: 'Tentar de novo',
  cancel: 'Cancelar',
  stop: 'Parar',
  noAnswer:
    'A planilha está há {minutes} minutos sem responder. Verifique sua conexão e tente de novo: nada do que você digitou se perde.',
  callFailed: 'A planilha não conseguiu fazer isso: {message}. Tente de novo; nada do que você digitou se perde.',
  signedOut:
    'O Google não reconhece mais sua conta ou sua permissão. O que você digitou continua aqui: em Extensões, Acuerdo, escolha Atualizar números, aceite a permissão se ele pedir e tente de novo. Se acontecer outra vez, saia das suas outras contas do Google.',
  otherZone:
    'O relógio da planilha é o de {zone} e o seu é o de {own}: os prazos e o dia de hoje seguem o da planilha. Para mudar: Arquivo → Configurações → Fuso horário; depois recarregue esta página.',
  openElsewhere:
    'Você abriu o Acuerdo de novo em outra aba ou janela. Nada do que você digitou aqui se perde: salve e continue em uma das duas.',
  copyText: 'Copiar',
  copied: 'Copiado.',
};
