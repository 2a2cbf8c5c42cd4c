-- LEADGRADE of the sheet, A1 to D4: a letter by fit, a digit by score. Cuts descend.
CREATE OR REPLACE FUNCTION acuerdo.lead_grade(
  fit FLOAT64,
  score FLOAT64,
  fit_cuts ARRAY<FLOAT64>,
  score_cuts ARRAY<FLOAT64>)
RETURNS STRING
AS (
  IF(
    fit IS NULL AND score IS NULL,
    NULL,
    CONCAT(
      SUBSTR('ABCD', 1 + (SELECT COUNTIF(fit IS NULL OR fit < cut) FROM UNNEST(IFNULL(fit_cuts, [0.75, 0.5, 0.25])) AS cut), 1),
      CAST(1 + (SELECT COUNTIF(score IS NULL OR score < cut) FROM UNNEST(IFNULL(score_cuts, [75.0, 50.0, 25.0])) AS cut) AS STRING)))
);
