-- Every lead with its check, score, persona, fit and stage as of a moment; what does not count has no score and no stage.
CREATE OR REPLACE TABLE FUNCTION acuerdo.leads_staged(as_of TIMESTAMP)
AS (
  SELECT
    *,
    IF(problem IS NULL, acuerdo.lead_stage(score, IFNULL(fit, matched), mql_score, sql_fit, mql_on, sql_on, opportunity_on, won_on), NULL) AS stage
  FROM (
    SELECT
      leads.* EXCEPT (problem, industry_key, size_key, role_key, country_key),
      IF(leads.problem IS NULL AND scores.is_wrong, 'badAction', leads.problem) AS problem,
      matches.persona AS match,
      matches.fit AS matched,
      IF(leads.problem IS NULL, IFNULL(scores.score, 0), NULL) AS score,
      IF(leads.problem IS NULL, scores.why, NULL) AS why,
      settings.mql_score,
      settings.sql_fit
    FROM (
      SELECT
        *,
        IFNULL(industry, '') AS industry_key,
        IFNULL(size, '') AS size_key,
        IFNULL(role, '') AS role_key,
        IFNULL(country, '') AS country_key
      FROM acuerdo.leads_checked
    ) AS leads
    CROSS JOIN acuerdo.settings
    LEFT JOIN acuerdo.lead_scores(as_of) AS scores ON scores.lead = leads.id
    LEFT JOIN acuerdo.profile_matches AS matches
      ON
        matches.industry = leads.industry_key
        AND matches.size = leads.size_key
        AND matches.role = leads.role_key
        AND matches.country = leads.country_key
  )
);
