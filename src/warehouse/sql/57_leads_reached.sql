-- Every lead with its score, persona, the stages it reached and how it ended. Dates of stages go before points, and a later stage
-- implies the earlier ones; without dates the points say when it became an MQL. `bound_*` is what is known to have been
-- reached by the answer: points without a date bind only who still waits.
CREATE OR REPLACE TABLE FUNCTION acuerdo.leads_reached(as_of TIMESTAMP)
AS (
  SELECT
    *,
    CASE
      WHEN won_at IS NOT NULL THEN 'Customer'
      WHEN opportunity_at IS NOT NULL THEN 'Opportunity'
      WHEN sql_at IS NOT NULL THEN 'SQL'
      WHEN mql_at IS NOT NULL THEN 'MQL'
      ELSE 'Lead'
    END AS stage
  FROM (
    SELECT
      * EXCEPT (undated, dated, mql_score, sql_fit, is_rejected, is_noted, mql_noted, sql_noted, opportunity_noted, won_noted, points_mql, dated_mql),
      IF(is_noted, mql_noted, points_mql) AS mql_at,
      IF(is_noted, sql_noted, IF(matched >= sql_fit, points_mql, NULL)) AS sql_at,
      opportunity_noted AS opportunity_at,
      won_noted AS won_at,
      IF(is_noted, mql_noted, IF(answered IS NULL, points_mql, dated_mql)) AS bound_mql,
      IF(is_noted, sql_noted, IF(matched >= sql_fit, IF(answered IS NULL, points_mql, dated_mql), NULL)) AS bound_sql,
      CASE WHEN won_noted IS NOT NULL THEN 'won' WHEN is_rejected THEN 'lost' ELSE 'open' END AS outcome
    FROM (
      SELECT
        *,
        mql_noted IS NOT NULL AS is_noted,
        IF(mql_noted IS NULL, acuerdo.first_reached(undated, dated, mql_score, created), NULL) AS points_mql,
        IF(mql_noted IS NULL, acuerdo.first_reached(0, dated, mql_score, created), NULL) AS dated_mql
      FROM (
        SELECT
          leads.* EXCEPT (industry_key, size_key, role_key, country_key),
          GREATEST(leads.first_contact, leads.created) AS answered,
          GREATEST(leads.created, acuerdo.earliest([leads.mql_on, leads.sql_on, leads.opportunity_on, leads.won_on]))
            AS mql_noted,
          GREATEST(leads.created, acuerdo.earliest([leads.sql_on, leads.opportunity_on, leads.won_on])) AS sql_noted,
          GREATEST(leads.created, acuerdo.earliest([leads.opportunity_on, leads.won_on])) AS opportunity_noted,
          GREATEST(leads.created, leads.won_on) AS won_noted,
          IFNULL(scores.undated, 0) AS undated,
          scores.dated,
          scores.why,
          acuerdo.points_at(IFNULL(scores.undated, 0), scores.dated, UNIX_MICROS(as_of) / 1000) AS score,
          matches.persona AS match,
          IF(IFNULL(leads.persona, '') = '', matches.persona, leads.persona) AS persona_shown,
          IFNULL(leads.fit, matches.fit) AS matched,
          IFNULL(words.is_accepted = FALSE, FALSE) OR NOT acuerdo.says_nothing(leads.reason) AS is_rejected,
          settings.mql_score,
          settings.sql_fit
        FROM (
          SELECT
            *,
            IF(acuerdo.says_nothing(industry), '', industry) AS industry_key,
            IF(acuerdo.says_nothing(size), '', size) AS size_key,
            IF(acuerdo.says_nothing(role), '', role) AS role_key,
            IF(acuerdo.says_nothing(country), '', country) AS country_key
          FROM acuerdo.leads_checked(as_of)
          WHERE problem IS NULL
        ) AS leads
        CROSS JOIN acuerdo.settings
        LEFT JOIN acuerdo.lead_scores(as_of) AS scores ON scores.lead = leads.id
        LEFT JOIN acuerdo.accepted_words AS words ON words.accepted = leads.accepted
        LEFT JOIN acuerdo.profile_matches AS matches
          ON
            matches.industry = leads.industry_key
            AND matches.size = leads.size_key
            AND matches.role = leads.role_key
            AND matches.country = leads.country_key
      )
    )
  )
);
