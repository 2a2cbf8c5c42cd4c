-- LEADS_WATERFALL of the sheet: day by day what should have been reached, and what was, of leads that count. `reached` is
-- created, mql, sql, opportunity or won; with in_value their value is summed, else they are counted.
CREATE OR REPLACE TABLE FUNCTION acuerdo.leads_waterfall(
  goal FLOAT64,
  reached STRING,
  in_value BOOL,
  first_day DATE,
  last_day DATE,
  as_of TIMESTAMP)
AS (
  SELECT
    days.day,
    acuerdo.pace_of(goal, days.days_so_far, days.days_in_period) AS goal_to_date,
    IF(days.day > days.today, NULL, SUM(IFNULL(gained.amount, 0)) OVER (ORDER BY days.day)) AS actual_to_date
  FROM (
    SELECT period_days.*, DATE(as_of, clocks.time_zone) AS today
    FROM acuerdo.period_days(first_day, last_day) AS period_days
    CROSS JOIN acuerdo.clocks
    WHERE clocks.clock_id = 0
  ) AS days
  LEFT JOIN (
    SELECT day, SUM(amount) AS amount
    FROM (
      SELECT
        DATE(acuerdo.moment_reached(reached, created, mql_at, sql_at, opportunity_at, won_at), clocks.time_zone) AS day,
        IF(in_value, IFNULL(value, 0), 1) AS amount
      FROM acuerdo.leads_reached(as_of)
      CROSS JOIN acuerdo.clocks
      WHERE clocks.clock_id = 0
    )
    WHERE day BETWEEN first_day AND last_day
    GROUP BY day
  ) AS gained
    ON gained.day = days.day
);
