-- What JavaScript made of the opening hours, year by year; made by refresh().
CREATE OR REPLACE TABLE acuerdo.clock_years (
  clock_id INT64 NOT NULL,
  office_key STRING NOT NULL,
  time_zone STRING NOT NULL,
  has_hours BOOL NOT NULL,
  from_day INT64 NOT NULL,
  year STRUCT<
    open_time FLOAT64,
    working_days FLOAT64,
    days ARRAY<
      STRUCT<
        day FLOAT64,
        stretches ARRAY<STRUCT<start FLOAT64, finish FLOAT64, open_from FLOAT64>>,
        open_before FLOAT64,
        is_working BOOL,
        working_before FLOAT64>>>
);
