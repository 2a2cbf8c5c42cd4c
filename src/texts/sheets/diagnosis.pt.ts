// The sheet Diagnosis, in Portuguese.

import type { diagnosisEn } from './diagnosis.en';

export const diagnosisPt: Readonly<Record<keyof typeof diagnosisEn, string>> = {
  'diagnosis.name': 'Diagnóstico',
  'diagnosis.title': 'Diagnóstico',
  'diagnosis.subtitle': 'Por que o resultado difere do plano e onde olhar primeiro.',
};
