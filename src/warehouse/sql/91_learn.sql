-- Learns points from past leads; for when somebody wants to know, not for every refresh.
CREATE OR REPLACE PROCEDURE acuerdo.learn()
BEGIN
  CREATE OR REPLACE TABLE acuerdo.learnt_once AS
  SELECT acuerdo.learn_points(patterns, actions, 20) AS history
  FROM (
    SELECT
      ARRAY(
        SELECT AS STRUCT pattern, won, CAST(fold AS FLOAT64) AS fold, CAST(leads AS FLOAT64) AS leads
        FROM acuerdo.lead_patterns(CURRENT_TIMESTAMP())
        ORDER BY pattern, won, fold
      ) AS patterns,
      (SELECT MAX(place) FROM acuerdo.score_rules) AS actions
  );

  CREATE OR REPLACE TABLE acuerdo.learnt AS
  SELECT
    history.leads,
    history.base_rate,
    history.auc,
    each.place,
    rules.label,
    each.leads AS leads_with,
    each.rate_with,
    each.rate_without,
    each.lift,
    each.points,
    each.standard_error
  FROM acuerdo.learnt_once
  CROSS JOIN UNNEST(history.actions) AS each
  LEFT JOIN acuerdo.score_rules AS rules ON rules.place = each.place;
END;
