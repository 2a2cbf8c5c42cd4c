// The sheet Reports, in English.

export const reportsEn = {
  'reports.name': 'Reports',
  'reports.title': 'Reports',
  'reports.subtitle': 'What each side tells the other, how often, and whether it arrived on time.',
};
