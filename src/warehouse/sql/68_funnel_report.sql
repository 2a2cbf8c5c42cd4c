-- FUNNEL_REPORT of the sheet on leads that count, created on the days given (NULL: ever): a row per group, then the total. A
-- lead that reached a stage reached the earlier ones.
CREATE OR REPLACE TABLE FUNCTION acuerdo.funnel_report(
  as_of TIMESTAMP,
  by_column STRING,
  first_day DATE,
  last_day DATE)
AS (
  SELECT
    *,
    SAFE_DIVIDE(mqls, leads) AS lead_to_mql,
    SAFE_DIVIDE(sqls, mqls) AS mql_to_sql,
    SAFE_DIVIDE(opportunities, sqls) AS sql_to_opportunity,
    SAFE_DIVIDE(customers, opportunities) AS opportunity_to_customer,
    SAFE_DIVIDE(customers, leads) AS overall
  FROM (
    SELECT
      is_total,
      group_key,
      ARRAY_AGG(label ORDER BY first_created, label LIMIT 1)[OFFSET(0)] AS label,
      SUM(leads) AS leads,
      SUM(mqls) AS mqls,
      SUM(sqls) AS sqls,
      SUM(opportunities) AS opportunities,
      SUM(customers) AS customers
    FROM (
      SELECT
        is_total,
        IF(is_total, '', acuerdo.folded(counted.label)) AS group_key,
        IF(is_total, '', counted.label) AS label,
        counted.* EXCEPT (label)
      FROM (
        SELECT
          label,
          MIN(created) AS first_created,
          COUNT(*) AS leads,
          COUNTIF(mql_at IS NOT NULL) AS mqls,
          COUNTIF(sql_at IS NOT NULL) AS sqls,
          COUNTIF(opportunity_at IS NOT NULL) AS opportunities,
          COUNTIF(won_at IS NOT NULL) AS customers
        FROM (
          SELECT
            leads.*,
            IFNULL(acuerdo.column_of(by_column, owner, source, persona_shown, office, stage), '') AS label,
            DATE(created, clocks.time_zone) AS created_on
          FROM acuerdo.leads_reached(as_of) AS leads
          CROSS JOIN acuerdo.clocks
          WHERE clocks.clock_id = 0
        )
        WHERE (first_day IS NULL OR created_on >= first_day) AND (last_day IS NULL OR created_on <= last_day)
        GROUP BY label
      ) AS counted
      CROSS JOIN UNNEST([FALSE, TRUE]) AS is_total
    )
    GROUP BY is_total, group_key
  )
);
