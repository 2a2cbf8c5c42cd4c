-- Learns points from past leads; for when somebody wants to know, not for every refresh.
CREATE OR REPLACE PROCEDURE acuerdo.learn()
BEGIN
  CREATE OR REPLACE TABLE acuerdo.learnt_once AS
/*{sql: learntMade}*/;

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
