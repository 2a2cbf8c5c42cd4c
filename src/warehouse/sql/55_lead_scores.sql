-- LEADSCORE and LEADSCORE_WHY of the sheet: points of every lead that did anything, and what weighs most in them.
CREATE OR REPLACE TABLE FUNCTION acuerdo.lead_scores(as_of TIMESTAMP)
AS (
  SELECT
    lead,
    SUM(worth) AS score,
    LOGICAL_OR(is_wrong) AS is_wrong,
    ARRAY_TO_STRING(
      ARRAY_AGG(
        IF(
          shown = '0',
          NULL,
          CONCAT(
            IF(worth < 0, '−', '+'),
            shown,
            ' ',
            IFNULL(label, action),
            IF(times > 1, CONCAT(' ×', acuerdo.points_shown(times)), '')))
        IGNORE NULLS
        ORDER BY ABS(worth) DESC, place
        LIMIT 3),
      ' · ') AS why
  FROM (
    SELECT *, acuerdo.points_shown(worth) AS shown, times < 0 AS is_wrong FROM acuerdo.action_worth(as_of)
  )
  GROUP BY lead
);
