-- The business clock of a calendar, a row per UTC day, from the very code the sheet runs. Numbers are FLOAT64 because that is
-- what JavaScript has; all are whole.
CREATE OR REPLACE FUNCTION acuerdo.clock_days(
  calendar ARRAY<STRUCT<days STRING, hours STRING, valid_from STRING, office STRING, time_zone STRING>>,
  holidays ARRAY<STRUCT<day STRING, hours STRING, office STRING>>,
  office STRING,
  offsets ARRAY<STRUCT<from_ms FLOAT64, offset_ms FLOAT64>>,
  from_day FLOAT64,
  to_day FLOAT64,
  language STRING)
RETURNS STRUCT<
  open_time FLOAT64,
  working_days FLOAT64,
  days ARRAY<
    STRUCT<
      day FLOAT64,
      stretches ARRAY<STRUCT<start FLOAT64, finish FLOAT64, open_from FLOAT64>>,
      open_before FLOAT64,
      is_working BOOL,
      working_before FLOAT64>>>
DETERMINISTIC
LANGUAGE js
OPTIONS (description = 'The business clock of a calendar, one row per UTC day, in microseconds')
AS r"""
/*{js: clock_days}*/
return f.main(calendar, holidays, office, offsets, from_day, to_day, language);
""";
