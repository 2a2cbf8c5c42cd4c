-- What is left of points at a moment: half after each half-life (metrics/decay).
CREATE OR REPLACE FUNCTION acuerdo.worth_at(points FLOAT64, done_ms FLOAT64, half_life FLOAT64, at_ms FLOAT64)
RETURNS FLOAT64
AS (
  IF(
    half_life IS NULL OR done_ms IS NULL OR done_ms >= at_ms,
    points,
    points * POW(0.5, (at_ms - done_ms) / 86400000 / half_life))
);
