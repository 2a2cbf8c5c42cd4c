-- LEADSCORE_AUC of the sheet, on closed leads: the chance that one that was won scores above one that was not, ties counted
-- half. Leads are counted by score, so none is held.
CREATE OR REPLACE TABLE FUNCTION acuerdo.score_auc(as_of TIMESTAMP)
AS (
  SELECT SAFE_DIVIDE(SUM(won * (below + lost / 2)), SUM(won) * SUM(lost)) AS auc
  FROM (
    SELECT won, lost, SUM(lost) OVER (ORDER BY points) - lost AS below
    FROM (
      SELECT score AS points, COUNTIF(won) AS won, COUNTIF(NOT won) AS lost
      FROM acuerdo.closed_leads(as_of)
      GROUP BY points
    )
  )
);
