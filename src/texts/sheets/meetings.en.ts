// The sheet Meetings, in English.

export const meetingsEn = {
  'meetings.name': 'Meetings',
  'meetings.title': 'Meetings',
  'meetings.subtitle': 'When both teams meet and what for; what they decided and who does it by when.',
};
