-- Every lead, those that do not count included: of these there is only what is noted, and the problem.
CREATE OR REPLACE TABLE FUNCTION acuerdo.leads_all(as_of TIMESTAMP)
AS (
  SELECT
    leads.*,
    done.* EXCEPT (lead),
    ROW_NUMBER() OVER (ORDER BY leads.created, leads.id) AS place
  FROM (
    SELECT
/*{sql: ownColumns}*/,
      CAST(NULL AS STRING) AS problem,
      created AS counted,
      score,
      matched,
      match,
      why,
      mql_at,
      sql_at,
      opportunity_at,
      won_at,
      stage,
      outcome,
      IF(hours IS NULL, NULL, start) AS promised_from,
      hours AS promised_hours,
      deadline,
      answered,
      state,
      open_hours,
      tried
    FROM acuerdo.leads_facts(as_of)
    UNION ALL
    SELECT
/*{sql: ownColumns}*/,
      problem,
      CAST(NULL AS TIMESTAMP),
      CAST(NULL AS FLOAT64),
      CAST(NULL AS FLOAT64),
      CAST(NULL AS STRING),
      CAST(NULL AS STRING),
      CAST(NULL AS TIMESTAMP),
      CAST(NULL AS TIMESTAMP),
      CAST(NULL AS TIMESTAMP),
      CAST(NULL AS TIMESTAMP),
      CAST(NULL AS STRING),
      CAST(NULL AS STRING),
      CAST(NULL AS TIMESTAMP),
      CAST(NULL AS FLOAT64),
      CAST(NULL AS TIMESTAMP),
      CAST(NULL AS TIMESTAMP),
      CAST(NULL AS STRING),
      CAST(NULL AS FLOAT64),
      CAST(NULL AS STRING)
    FROM acuerdo.leads_checked(as_of)
    WHERE problem IS NOT NULL
  ) AS leads
  LEFT JOIN (
    SELECT
      lead,
/*{sql: actionColumns}*/
    FROM acuerdo.actions
    GROUP BY lead
  ) AS done
    ON done.lead = leads.id
);
