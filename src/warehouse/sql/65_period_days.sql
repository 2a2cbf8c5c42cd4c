-- The working days of a period, day by day: how many are over at the end of each, and how many there are.
CREATE OR REPLACE TABLE FUNCTION acuerdo.period_days(first_day DATE, last_day DATE)
AS (
  SELECT
    DATE_FROM_UNIX_DATE(day) AS day,
    working_before + IF(is_working, 1, 0) - FIRST_VALUE(working_before) OVER whole AS days_so_far,
    LAST_VALUE(working_before + IF(is_working, 1, 0)) OVER whole - FIRST_VALUE(working_before) OVER whole
      AS days_in_period
  FROM acuerdo.clock
  WHERE clock_id = 0 AND day BETWEEN UNIX_DATE(first_day) AND UNIX_DATE(last_day)
  WINDOW whole AS (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
);
