// The sheet Diagnosis, in English.

export const diagnosisEn = {
  'diagnosis.name': 'Diagnosis',
  'diagnosis.title': 'Diagnosis',
  'diagnosis.subtitle': 'Why the result differs from plan, and where to look first.',
};
