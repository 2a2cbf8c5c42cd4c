-- One row: the answers of the sheet Settings that are no list. Dates of leads outside [first_day, last_day) are no dates.
CREATE TABLE IF NOT EXISTS acuerdo.settings (
  language STRING NOT NULL OPTIONS (description = 'en, es or pt'),
  time_zone STRING NOT NULL OPTIONS (description = 'The time zone of the spreadsheet, such as America/Mexico_City'),
  period_start DATE,
  period_end DATE,
  mql_score FLOAT64 OPTIONS (description = 'Points from which a lead is an MQL'),
  deal_size FLOAT64 OPTIONS (description = 'What a won lead is worth whose value nobody noted'),
  sql_fit FLOAT64 OPTIONS (description = 'Fit from which an MQL is an SQL, as a fraction'),
  first_day DATE NOT NULL,
  last_day DATE NOT NULL
);
