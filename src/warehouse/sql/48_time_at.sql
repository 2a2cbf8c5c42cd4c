-- The time of a rank, counted from 0, where it falls among the leads of one minute, of which so many leads took less; else NULL.
CREATE OR REPLACE FUNCTION acuerdo.time_at(
  times ARRAY<STRUCT<open_time INT64, leads INT64>>,
  below INT64,
  place INT64)
RETURNS INT64
AS (
  (
    SELECT MIN(open_time)
    FROM (
      SELECT open_time, below + SUM(leads) OVER (ORDER BY open_time) AS up_to
      FROM UNNEST(times)
      WHERE place >= below AND open_time IS NOT NULL
    )
    WHERE up_to > place
  )
);
