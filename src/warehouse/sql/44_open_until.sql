-- Open microseconds from the first day of the clock to a moment of the UTC day given.
CREATE OR REPLACE FUNCTION acuerdo.open_until(
  open_before INT64,
  stretches ARRAY<STRUCT<start INT64, finish INT64, open_from INT64>>,
  moment INT64)
RETURNS INT64
AS (
  open_before + (
    SELECT IFNULL(SUM(GREATEST(LEAST(moment, stretch.finish) - stretch.start, 0)), 0)
    FROM UNNEST(stretches) AS stretch
  )
);
