// The page Sign, in Spanish.

import type { signPageEn } from './signPage.en';

export const signPageEs: Readonly<Record<keyof typeof signPageEn, string>> = {
  pageSign: 'Firmar',
  buildAgreementFirst: 'Aquí todavía no hay hoja Acuerdo. Ármala en la página Armar y vuelve.',
  signIntro:
    'Los líderes de ambos lados aceptan los compromisos tal como están en la hoja Acuerdo. Si uno cambia después, el acuerdo lo dice y pide una nueva versión.',
  commitmentsToSign: 'Lo que firmas ({fingerprint})',
  signNow: 'Firma',
  signAs: 'Por',
  signerName: 'Nombre',
  signerRole: 'Puesto',
  acceptCommitments: 'Leí los compromisos y los acepto por mi lado.',
  mustAccept: 'Marca esta casilla para firmar.',
  sign: 'Firmar',
  nothingToSign: 'Ambos lados ya firmaron esta versión. Cambia un compromiso en la hoja para acordar una nueva.',
  signedVersion: 'Firmado: versión {version}.',
  movedWhileReading: 'Alguien cambió un compromiso mientras leías. Revísalo de nuevo y luego firma.',
  changedSinceSigned: 'Estos compromisos cambiaron después de firmarse. Ambos lados firman la nueva versión.',
  inForce: 'La versión {version} está en vigor: la firmaron ambos lados.',
  unsigned: 'La versión {version} aún no tiene firmas.',
  oneSideMissing: 'A la versión {version} le falta la firma de: {sides}.',
  signedVersions: 'Versiones firmadas',
  versionNumber: 'Versión {version}',
  signedBy: '{side}: {name}, el {on} ({fingerprint})',
  printAgreement: 'Imprimir o guardar como PDF',
};
