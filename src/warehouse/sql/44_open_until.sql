-- Open microseconds from the first day of the clock to a moment of the UTC day given. The first stretch of a day stands in plain
-- columns: an array costs more than all the rest, and few days have a second one.
CREATE OR REPLACE FUNCTION acuerdo.open_until(
  open_before INT64,
  opens INT64,
  closes INT64,
  others ARRAY<STRUCT<start INT64, finish INT64, open_from INT64>>,
  moment INT64)
RETURNS INT64
AS (
  open_before + GREATEST(LEAST(moment, closes) - opens, 0)
  + IF(
    ARRAY_LENGTH(others) > 0,
    (
      SELECT IFNULL(SUM(GREATEST(LEAST(moment, stretch.finish) - stretch.start, 0)), 0)
      FROM UNNEST(others) AS stretch
    ),
    0)
);
