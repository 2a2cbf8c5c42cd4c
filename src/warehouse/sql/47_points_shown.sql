-- Points or times to one decimal, as the sheet shows them.
CREATE OR REPLACE FUNCTION acuerdo.points_shown(points FLOAT64)
RETURNS STRING
AS (CAST(ROUND(CAST(ABS(points) AS BIGNUMERIC), 1) AS STRING));
