// The sheet Diagnosis, in Spanish.

import type { diagnosisEn } from './diagnosis.en';

export const diagnosisEs: Readonly<Record<keyof typeof diagnosisEn, string>> = {
  'diagnosis.name': 'Diagnóstico',
  'diagnosis.title': 'Diagnóstico',
  'diagnosis.subtitle': 'Por qué el resultado difiere del plan y dónde mirar primero.',
};
