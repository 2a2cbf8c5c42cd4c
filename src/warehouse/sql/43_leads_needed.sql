-- How many records each stage of the funnel must hold to reach a goal, top first, customers last.
CREATE OR REPLACE FUNCTION acuerdo.leads_needed(
  goal FLOAT64,
  deal_size FLOAT64,
  rates ARRAY<FLOAT64>,
  round_up BOOL)
RETURNS ARRAY<FLOAT64>
DETERMINISTIC
LANGUAGE js
OPTIONS (description = 'Rates from each stage to the next, as fractions; round_up FALSE: exact numbers')
AS r"""
/*{js: leads_needed}*/
return f.main(goal, deal_size, rates, round_up);
""";
