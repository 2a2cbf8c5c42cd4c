-- LEAD_FACTS of the sheet: every lead that counts with all that follows from what is noted of it, attempts included.
CREATE OR REPLACE TABLE FUNCTION acuerdo.leads_facts(as_of TIMESTAMP)
AS (
  SELECT
    * EXCEPT (attempts_promised, days_promised, working_days, is_short),
    CASE
      WHEN outcome != 'open' OR opportunity_at IS NOT NULL OR NOT has_hours THEN NULL
      WHEN NOT IFNULL(attempts_promised > 0 AND days_promised > 0, FALSE) THEN NULL
      WHEN IFNULL(attempts, 0) >= attempts_promised THEN 'met'
      WHEN working_days - IF(is_short, 1, 0) >= days_promised THEN 'overdue'
      ELSE 'pending'
    END AS tried
  FROM (
    SELECT
      times.* EXCEPT (since_wall, now_wall, since_date, today),
      classes.attempts AS attempts_promised,
      classes.days AS days_promised,
      IF(
        today > since_date,
        at_today.working_before + IF(at_today.is_working, 1, 0)
        - at_since.working_before - IF(at_since.is_working, 1, 0),
        0) AS working_days,
      -- The last day counts from the time of day of the start on.
      at_today.is_working AND today > since_date AND TIME(now_wall) < TIME(since_wall) AS is_short
    FROM (
      SELECT
        *,
        UNIX_DATE(DATE(since_wall)) AS since_date,
        UNIX_DATE(DATE(now_wall)) AS today
      FROM (
        SELECT
          *,
          DATETIME(COALESCE(sql_at, mql_at, created), time_zone) AS since_wall,
          DATETIME(as_of, time_zone) AS now_wall
        FROM acuerdo.leads_deadline(as_of)
      )
    ) AS times
    JOIN acuerdo.clock AS at_since ON at_since.clock_id = times.clock_id AND at_since.day = times.since_date
    JOIN acuerdo.clock AS at_today ON at_today.clock_id = times.clock_id AND at_today.day = times.today
    LEFT JOIN acuerdo.sla_classes AS classes ON classes.stage = times.stage
  )
);
