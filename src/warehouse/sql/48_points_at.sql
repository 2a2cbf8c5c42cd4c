-- Points at a moment, of all that had happened by then (metrics/scoreHistory). Moments are ms since 1970.
CREATE OR REPLACE FUNCTION acuerdo.points_at(
  undated FLOAT64,
  dated ARRAY<STRUCT<done_ms FLOAT64, points FLOAT64, half_life FLOAT64>>,
  at_ms FLOAT64)
RETURNS FLOAT64
AS (
  undated + (
    SELECT IFNULL(SUM(acuerdo.worth_at(each.points, each.done_ms, each.half_life, at_ms)), 0)
    FROM UNNEST(dated) AS each
    WHERE each.done_ms <= at_ms
  )
);
