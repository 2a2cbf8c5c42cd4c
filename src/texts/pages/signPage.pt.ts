// The page Sign, in Portuguese.

import type { signPageEn } from './signPage.en';

export const signPagePt: Readonly<Record<keyof typeof signPageEn, string>> = {
  pageSign: 'Assinar',
  buildAgreementFirst: 'Ainda não há aba Acordo aqui. Monte-a na página Montar e volte.',
  signIntro:
    'Os líderes dos dois lados aceitam os compromissos como estão na aba Acordo. Se um mudar depois, o acordo avisa e pede uma nova versão.',
  commitmentsToSign: 'O que você assina ({fingerprint})',
  signNow: 'Assinatura',
  signAs: 'Por',
  signerName: 'Nome',
  signerRole: 'Cargo',
  acceptCommitments: 'Li os compromissos e os aceito pelo meu lado.',
  mustAccept: 'Marque esta caixa para assinar.',
  sign: 'Assinar',
  nothingToSign: 'Os dois lados já assinaram esta versão. Mude um compromisso na aba para acordar uma nova.',
  signedVersion: 'Assinado: versão {version}.',
  movedWhileReading: 'Alguém mudou um compromisso enquanto você lia. Veja de novo e depois assine.',
  changedSinceSigned: 'Estes compromissos mudaram depois de assinados. Os dois lados assinam a nova versão.',
  inForce: 'A versão {version} está em vigor: os dois lados assinaram.',
  unsigned: 'A versão {version} ainda não foi assinada.',
  oneSideMissing: 'Falta na versão {version} a assinatura de: {sides}.',
  signedVersions: 'Versões assinadas',
  versionNumber: 'Versão {version}',
  signedBy: '{side}: {name} em {on} ({fingerprint})',
  printAgreement: 'Imprimir ou salvar como PDF',
};
