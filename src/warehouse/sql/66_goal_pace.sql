-- GOAL_PACE and GOAL_FORECAST of the sheet: one row, as of the end of the day of a moment.
CREATE OR REPLACE TABLE FUNCTION acuerdo.goal_pace(
  goal FLOAT64,
  actual FLOAT64,
  first_day DATE,
  last_day DATE,
  as_of TIMESTAMP)
AS (
  SELECT
    days_so_far,
    days_in_period,
    acuerdo.pace_of(goal, days_so_far, days_in_period) AS pace,
    acuerdo.forecast_of(actual, days_so_far, days_in_period) AS forecast
  FROM (
    SELECT
      IFNULL(MAX(IF(day <= DATE(as_of, clocks.time_zone), days_so_far, NULL)), 0) AS days_so_far,
      ANY_VALUE(days_in_period) AS days_in_period
    FROM acuerdo.period_days(first_day, last_day)
    CROSS JOIN acuerdo.clocks
    WHERE clocks.clock_id = 0
  )
);
