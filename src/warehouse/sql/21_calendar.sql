-- Opening hours: a row per block, as on the sheet Settings. No row: every hour of every day.
CREATE TABLE IF NOT EXISTS acuerdo.calendar (
  place INT64 OPTIONS (description = 'The order of rows: of two for a day the later may hold'),
  days STRING OPTIONS (description = 'Such as Mon-Fri, lunes a viernes, seg a sex'),
  hours STRING OPTIONS (description = 'Such as 09:00-14:00, 16:00-19:00; blank: closed'),
  valid_from DATE OPTIONS (description = 'NULL: since ever'),
  office STRING OPTIONS (description = 'NULL: every office that has no rows of its own'),
  time_zone STRING OPTIONS (description = 'Of that office; NULL: that of the settings')
);
