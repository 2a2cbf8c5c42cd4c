-- What will have been reached at the end at the same pace; NULL before the first working day is over (metrics/pace).
CREATE OR REPLACE FUNCTION acuerdo.forecast_of(actual FLOAT64, days_so_far INT64, days_in_period INT64)
RETURNS FLOAT64
AS (IF(days_so_far = days_in_period, actual, SAFE_DIVIDE(actual * days_in_period, days_so_far)));
