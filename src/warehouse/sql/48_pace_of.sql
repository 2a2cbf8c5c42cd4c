-- What should have been reached when that many of the period's working days are over (metrics/pace).
CREATE OR REPLACE FUNCTION acuerdo.pace_of(goal FLOAT64, days_so_far INT64, days_in_period INT64)
RETURNS FLOAT64
AS (IF(days_so_far = days_in_period, goal, SAFE_DIVIDE(goal * days_so_far, days_in_period)));
