-- FOLLOWUP_STATUS of the sheet: whether each lead that counts got the contact attempts promised within the working days promised.
CREATE OR REPLACE TABLE FUNCTION acuerdo.leads_followup(as_of TIMESTAMP)
AS (
  SELECT
    id,
    owner,
    source,
    persona,
    office,
    stage,
    CASE
      WHEN attempts_promised IS NULL THEN NULL
      WHEN IFNULL(attempts, 0) >= attempts_promised THEN 'Met'
      WHEN working_days - IF(is_short, 1, 0) >= days_promised THEN 'Overdue'
      ELSE 'Pending'
    END AS state
  FROM (
    SELECT
      times.*,
      IF(
        today > start_date,
        at_today.working_before + IF(at_today.is_working, 1, 0)
        - at_start.working_before - IF(at_start.is_working, 1, 0),
        0) AS working_days,
      -- The last day counts from the time of day of the start on.
      at_today.is_working AND today > start_date AND TIME(now_wall) < TIME(start_wall) AS is_short
    FROM (
      SELECT
        *,
        UNIX_DATE(DATE(start_wall)) AS start_date,
        UNIX_DATE(DATE(now_wall)) AS today
      FROM (
        SELECT *, DATETIME(start, time_zone) AS start_wall, DATETIME(as_of, time_zone) AS now_wall
        FROM acuerdo.promises(as_of)
      )
    ) AS times
    JOIN acuerdo.clock AS at_start ON at_start.clock_id = times.clock_id AND at_start.day = times.start_date
    JOIN acuerdo.clock AS at_today ON at_today.clock_id = times.clock_id AND at_today.day = times.today
  )
);
