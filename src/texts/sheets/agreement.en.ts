// The sheet Agreement, in English.

export const agreementEn = {
  'agreement.name': 'Agreement',
  'agreement.title': 'Agreement',
  'agreement.subtitle': 'What marketing and sales promise each other, and what happens when a promise is not kept.',
};
