// The sheet Definitions, in English.

export const definitionsEn = {
  'definitions.name': 'Definitions',
  'definitions.title': 'Definitions',
  'definitions.subtitle': 'What both teams mean by the same word, and what each action of a lead is worth.',
  'definitions.whose': 'Whose lead is it?',
  'definitions.stage': 'Stage',
  'definitions.side': 'Responsible',
  'definitions.meaning': 'Means',
  'definitions.lead': 'A person left a way to be contacted. Nobody has looked at the fit yet.',
  'definitions.mql':
    'The actions below add up to the MQL threshold: interest is proven, marketing hands the lead over.',
  'definitions.sql': 'An MQL whose fit reaches the SQL threshold: sales accepts it and makes an exploratory call.',
  'definitions.opportunity': 'Need, budget and decision maker are confirmed; an amount and a date are on the table.',
  'definitions.customer': 'The deal is won and the first order or enrolment is in.',
  'definitions.scoring': 'What a lead does, in points',
  'definitions.action': 'Action',
  'definitions.points': 'Points',
  'definitions.most': 'Counted at most',
  'definitions.halfLife': 'Half-life (days)',
  'definitions.scoringHint':
    'Rename an action here and its column in Leads follows. Counted at most: when it says 3, a fourth visit adds nothing.',
  'definitions.halfLifeHint':
    'Half-life: an action with a date is worth half after that many days; blank, it keeps its worth.',
  'action.asked_info': 'Asked for information',
  'action.visited_blog': 'Visited the blog',
  'action.downloaded_guide': 'Downloaded a guide',
  'action.social': 'Interacted on social media',
  'action.asked_advice': 'Asked for advice',
  'definitions.thresholds': 'Thresholds',
  'definitions.mqlScore': 'Points that make an MQL',
  'definitions.sqlFit': 'Fit that makes an MQL an SQL',
  'definitions.fitHint': 'Fit is how well the lead matches a persona, from 0 % to 100 %.',
};
