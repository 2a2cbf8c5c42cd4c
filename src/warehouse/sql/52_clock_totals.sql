-- The years of each clock with the open time and the working days before them.
CREATE OR REPLACE VIEW acuerdo.clock_totals AS
SELECT
  clock_id,
  year.days,
  SUM(year.open_time) OVER until_now - year.open_time AS open_until_year,
  SUM(year.working_days) OVER until_now - year.working_days AS working_until_year
FROM acuerdo.clock_years
WINDOW until_now AS (PARTITION BY clock_id ORDER BY from_day);
