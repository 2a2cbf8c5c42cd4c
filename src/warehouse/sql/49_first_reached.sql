-- The first moment from the arrival on at which the points reach a threshold; NULL when none does (metrics/scoreHistory).
CREATE OR REPLACE FUNCTION acuerdo.first_reached(
  undated FLOAT64,
  dated ARRAY<STRUCT<done_ms FLOAT64, points FLOAT64, half_life FLOAT64>>,
  threshold FLOAT64,
  created TIMESTAMP)
RETURNS TIMESTAMP
AS (
  TIMESTAMP_MICROS(
    CAST(
      1000 * (
        SELECT MIN(moment)
        FROM
          UNNEST(
            ARRAY_CONCAT(
              [UNIX_MICROS(created) / 1000],
              ARRAY(SELECT each.done_ms FROM UNNEST(dated) AS each WHERE each.done_ms > UNIX_MICROS(created) / 1000)))
            AS moment
        WHERE acuerdo.points_at(undated, dated, moment) >= threshold
      ) AS INT64))
);
