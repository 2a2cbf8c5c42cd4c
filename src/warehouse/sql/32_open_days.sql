-- The clock read the other way: a row per clock and 24 hours of open time, for deadlines; made by refresh().
CREATE OR REPLACE TABLE acuerdo.open_days (
  clock_id INT64 NOT NULL,
  open_day INT64 NOT NULL OPTIONS (description = 'Open time from the first day, in whole days'),
  stretches ARRAY<STRUCT<open_from INT64, open_to INT64, finish INT64>>
)
CLUSTER BY clock_id, open_day;
