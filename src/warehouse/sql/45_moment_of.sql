-- The earliest moment by which that much open time has passed, within the open day given; NULL where the clock ends.
CREATE OR REPLACE FUNCTION acuerdo.moment_of(
  stretches ARRAY<STRUCT<open_from INT64, open_to INT64, finish INT64>>,
  open_time INT64)
RETURNS TIMESTAMP
AS (
  (
    SELECT TIMESTAMP_MICROS(MIN(stretch.finish - (stretch.open_to - open_time)))
    FROM UNNEST(stretches) AS stretch
    WHERE stretch.open_from < open_time AND open_time <= stretch.open_to
  )
);
