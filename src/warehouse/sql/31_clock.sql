-- The business clock: a row per clock and UTC day, in microseconds; made by refresh().
CREATE OR REPLACE TABLE acuerdo.clock (
  clock_id INT64 NOT NULL,
  day INT64 NOT NULL OPTIONS (description = 'Days since 1970-01-01'),
  open_before INT64 NOT NULL OPTIONS (description = 'Open time from the first day to the beginning of this one'),
  opens INT64 NOT NULL OPTIONS (description = 'When this UTC day first opens; 0, as closes, where it does not'),
  closes INT64 NOT NULL OPTIONS (description = 'When it first closes again'),
  others ARRAY<STRUCT<start INT64, finish INT64, open_from INT64>> OPTIONS (description = 'Its further stretches; most days have none'),
  working_before INT64 NOT NULL OPTIONS (description = 'Working days from the first day to this date, without it'),
  is_working BOOL NOT NULL OPTIONS (description = 'Whether anything is open on the date of that number')
)
CLUSTER BY clock_id, day;
