// What keeps a lead from being counted, in English: LEAD_CHECK says it, and the Dashboard counts it. The gravest first; a lead
// shows its first one.

export type LeadChecks = Readonly<Record<keyof typeof leadChecksEn, string>>;

export type LeadProblem = keyof LeadChecks;

export const leadChecksEn = {
  'leads.cellError': 'A cell shows an error',
  'leads.noCreated': 'Created is missing',
  'leads.badCreated': 'Created is not a date',
  'leads.badDate': 'A date is not a date',
  'leads.inFuture': 'A date is in the future',
  'leads.contactBefore': 'Contact before creation',
  'leads.stageBefore': 'Stage before creation',
  'leads.stagesSwapped': 'Stages in the wrong order',
  'leads.unknownOwner': 'Owner is not on the list',
  'leads.badAction': 'An action is not a count or a date',
  'leads.badFit': 'Fit is not between 0 and 100 %',
  'leads.badNumber': 'Attempts or value is not a number',
  'leads.idTwice': 'ID twice',
  'leads.emailTwice': 'E-mail twice',
};
