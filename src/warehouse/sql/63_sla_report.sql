-- SLA_REPORT of the sheet: a row per group, then the total; percentiles interpolated as PERCENTILE does (R-7).
CREATE OR REPLACE TABLE FUNCTION acuerdo.sla_report(as_of TIMESTAMP, by_column STRING)
AS (
  SELECT
    is_total,
    ARRAY_AGG(label ORDER BY start, id LIMIT 1)[OFFSET(0)] AS label,
    COUNT(*) AS leads,
    COUNTIF(state = 'Met') AS met,
    COUNTIF(state = 'Late') AS late,
    COUNTIF(state = 'Overdue') AS overdue,
    COUNTIF(state IN ('At risk', 'Pending')) AS pending,
    SAFE_DIVIDE(COUNTIF(state = 'Met'), COUNTIF(state IN ('Met', 'Late', 'Overdue'))) AS compliance,
    ANY_VALUE(median_hours) AS median_hours,
    ANY_VALUE(p90_hours) AS p90_hours
  FROM (
    SELECT
      *,
      PERCENTILE_CONT(open_hours, 0.5) OVER (PARTITION BY is_total, group_key) AS median_hours,
      PERCENTILE_CONT(open_hours, 0.9) OVER (PARTITION BY is_total, group_key) AS p90_hours
    FROM (
      SELECT
        is_total,
        IF(is_total, '', label) AS label,
        IF(is_total, '', acuerdo.folded(label)) AS group_key,
        id,
        start,
        state,
        open_hours
      FROM (
        SELECT
          IFNULL(acuerdo.column_of(by_column, owner, source, persona, office, stage), '') AS label,
          id,
          start,
          state,
          open_hours
        FROM acuerdo.leads_sla(as_of)
        WHERE state IS NOT NULL
      )
      CROSS JOIN UNNEST([FALSE, TRUE]) AS is_total
    )
  )
  GROUP BY is_total, group_key
);
