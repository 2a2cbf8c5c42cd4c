-- What past leads say about points; made by learn().
CREATE OR REPLACE TABLE acuerdo.learnt (
  leads FLOAT64,
  base_rate FLOAT64,
  auc FLOAT64 OPTIONS (description = 'On leads that the model has not seen: 0.5 tells nothing, 1 everything'),
  place FLOAT64,
  label STRING,
  leads_with FLOAT64,
  rate_with FLOAT64,
  rate_without FLOAT64,
  lift FLOAT64,
  points FLOAT64 OPTIONS (description = 'Suggested; 20 double the odds'),
  standard_error FLOAT64
);
