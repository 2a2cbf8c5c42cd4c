-- Closed leads counted by pattern, outcome and fold. Won and lost leads are dealt to five folds in turn, in the order in which
-- they came, as the sheet deals them; counted by day first, so that no order of all leads is needed.
CREATE OR REPLACE TABLE FUNCTION acuerdo.lead_patterns(as_of TIMESTAMP)
AS (
  SELECT pattern, won, fold, COUNT(*) AS leads
  FROM (
    SELECT
      leads.pattern,
      leads.won,
      MOD(
        days.before + ROW_NUMBER() OVER (PARTITION BY leads.won, leads.day ORDER BY leads.created, leads.id) - 1,
        days.folds) AS fold
    FROM acuerdo.closed_leads(as_of) AS leads
    JOIN (
      SELECT
        won,
        day,
        SUM(leads) OVER (PARTITION BY won ORDER BY day) - leads AS before,
        LEAST(5, SUM(IF(won, leads, 0)) OVER (), SUM(IF(won, 0, leads)) OVER ()) AS folds
      FROM (SELECT won, day, COUNT(*) AS leads FROM acuerdo.closed_leads(as_of) GROUP BY won, day)
    ) AS days
      ON days.won = leads.won AND days.day = leads.day
    WHERE days.folds > 0
  )
  GROUP BY pattern, won, fold
);
