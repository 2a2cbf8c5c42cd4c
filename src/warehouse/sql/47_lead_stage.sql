-- LEADSTAGE of the sheet: what a lead has reached goes before what its points say.
CREATE OR REPLACE FUNCTION acuerdo.lead_stage(
  score FLOAT64,
  fit FLOAT64,
  mql_score FLOAT64,
  sql_fit FLOAT64,
  mql_on TIMESTAMP,
  sql_on TIMESTAMP,
  opportunity_on TIMESTAMP,
  won_on TIMESTAMP)
RETURNS STRING
AS (
  CASE
    WHEN score >= mql_score AND fit >= sql_fit THEN 'SQL'
    WHEN score >= mql_score THEN 'MQL'
    ELSE 'Lead'
  END
);
