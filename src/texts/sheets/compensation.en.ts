// The sheet Compensation, in English.

export const compensationEn = {
  'compensation.name': 'Compensation',
  'compensation.title': 'Compensation',
  'compensation.subtitle': 'What both sides earn from the shared goal, today and at the present pace.',
};
