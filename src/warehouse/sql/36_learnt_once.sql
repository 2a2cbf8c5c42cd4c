-- The answer of JavaScript from which learnt is made.
CREATE OR REPLACE TABLE acuerdo.learnt_once (
  history STRUCT<
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
);
