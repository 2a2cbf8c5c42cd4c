-- LEADSCORE_LEARN of the sheet on leads counted by what they did and how they ended: few rows, however many leads.
CREATE OR REPLACE FUNCTION acuerdo.learn_points(
  patterns ARRAY<STRUCT<pattern STRING, won BOOL, fold FLOAT64, leads FLOAT64>>,
  actions FLOAT64,
  points_to_double FLOAT64)
RETURNS STRUCT<
  leads FLOAT64,
  base_rate FLOAT64,
  auc FLOAT64,
  actions ARRAY<
    STRUCT<
      place FLOAT64,
      leads FLOAT64,
      rate_with FLOAT64,
      rate_without FLOAT64,
      lift FLOAT64,
      points FLOAT64,
      standard_error FLOAT64>>>
DETERMINISTIC
LANGUAGE js
OPTIONS (description = 'Points by ridge logistic regression, and how sure they are')
AS r"""
/*{js: learn_points}*/
return f.main(patterns, actions, points_to_double);
""";
