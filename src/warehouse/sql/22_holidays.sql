-- Days on which all is closed, or open other hours than usual.
CREATE TABLE IF NOT EXISTS acuerdo.holidays (
  place INT64 OPTIONS (description = 'The order of rows: of two for a date the later holds'),
  day STRING NOT NULL OPTIONS (description = 'A date such as 2026-12-24; *-12-25 holds every year'),
  hours STRING OPTIONS (description = 'Open on that day; NULL: closed'),
  office STRING OPTIONS (description = 'NULL: every office')
);
