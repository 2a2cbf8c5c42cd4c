-- Why the result differs from plan: how much volume, each conversion and the average value explain.
CREATE OR REPLACE FUNCTION acuerdo.gap_drivers(plan ARRAY<FLOAT64>, actual ARRAY<FLOAT64>, method STRING)
RETURNS ARRAY<FLOAT64>
DETERMINISTIC
LANGUAGE js
OPTIONS (description = 'Funnel counts top first, then the money; method sequential (NULL) or shapley')
AS r"""
/*{js: gap_drivers}*/
return f.main(plan, actual, method);
""";
