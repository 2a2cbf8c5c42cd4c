// Words that several sheets share, in English.

export const commonEn = {
  'language.name': 'English',
  'stage.lead': 'Lead',
  'stage.mql': 'MQL',
  'stage.sql': 'SQL',
  'stage.opportunity': 'Opportunity',
  'stage.customer': 'Customer',
  'side.marketing': 'Marketing',
  'side.sales': 'Sales',
  'side.both': 'Both',
  'status.met': 'Met',
  'status.late': 'Late',
  'status.overdue': 'Overdue',
  'status.risk': 'At risk',
  'status.pending': 'Pending',
  'build.missing': 'Build these sheets first, this one is calculated from them:',
  'build.busy': 'Acuerdo is at work in this spreadsheet. Wait a moment and try again.',
  'protection.note': 'Calculated by Acuerdo',
};
