-- SLA_REPORT of the sheet: a row per group, then the total. Percentiles are exact, yet no group is ever sorted in one place:
-- leads are counted by time and minute, and only the minute that holds a wanted rank is looked into.
CREATE OR REPLACE TABLE FUNCTION acuerdo.sla_report(as_of TIMESTAMP, by_column STRING)
AS (
  SELECT
    is_total,
    group_key,
    label,
    leads,
    met,
    late,
    overdue,
    leads - met - late - overdue AS pending,
    SAFE_DIVIDE(met, met + late + overdue) AS compliance,
    acuerdo.quantile(median_low, median_high, (done - 1) * 0.5) AS median_hours,
    acuerdo.quantile(p90_low, p90_high, (done - 1) * 0.9) AS p90_hours
  FROM (
    SELECT
      is_total,
      group_key,
      ARRAY_AGG(label ORDER BY first_start, label LIMIT 1)[OFFSET(0)] AS label,
      SUM(leads) AS leads,
      SUM(met) AS met,
      SUM(late) AS late,
      SUM(overdue) AS overdue,
      ANY_VALUE(done) AS done,
      MAX(acuerdo.time_at(times, below, CAST(FLOOR((done - 1) * 0.5) AS INT64))) AS median_low,
      MAX(acuerdo.time_at(times, below, CAST(CEIL((done - 1) * 0.5) AS INT64))) AS median_high,
      MAX(acuerdo.time_at(times, below, CAST(FLOOR((done - 1) * 0.9) AS INT64))) AS p90_low,
      MAX(acuerdo.time_at(times, below, CAST(CEIL((done - 1) * 0.9) AS INT64))) AS p90_high
    FROM (
      SELECT
        *,
        SUM(minute_done) OVER (PARTITION BY is_total, group_key ORDER BY minute) - minute_done AS below,
        SUM(minute_done) OVER (PARTITION BY is_total, group_key) AS done
      FROM (
        SELECT
          is_total,
          IF(is_total, '', acuerdo.folded(label)) AS group_key,
          minute,
          ARRAY_AGG(IF(is_total, '', label) ORDER BY first_start, label LIMIT 1)[OFFSET(0)] AS label,
          MIN(first_start) AS first_start,
          SUM(leads) AS leads,
          SUM(met) AS met,
          SUM(late) AS late,
          SUM(overdue) AS overdue,
          SUM(IF(minute IS NULL, 0, leads)) AS minute_done,
          ARRAY_CONCAT_AGG(times) AS times
        FROM (
          SELECT
            label,
            DIV(open_time, 60000000) AS minute,
            MIN(first_start) AS first_start,
            SUM(leads) AS leads,
            SUM(met) AS met,
            SUM(late) AS late,
            SUM(overdue) AS overdue,
            ARRAY_AGG(STRUCT(open_time, leads)) AS times
          FROM (
            SELECT
              label,
              open_time,
              MIN(start) AS first_start,
              COUNT(*) AS leads,
              COUNTIF(state = 'Met') AS met,
              COUNTIF(state = 'Late') AS late,
              COUNTIF(state = 'Overdue') AS overdue
            FROM (
              SELECT
                IFNULL(acuerdo.column_of(by_column, owner, source, persona_shown, office, stage), '') AS label,
                start,
                state,
                open_time
              FROM acuerdo.leads_sla(as_of)
              WHERE state IS NOT NULL
            )
            GROUP BY label, open_time
          )
          GROUP BY label, minute
        )
        CROSS JOIN UNNEST([FALSE, TRUE]) AS is_total
        GROUP BY is_total, group_key, minute
      )
    )
    GROUP BY is_total, group_key
  )
);
