-- What a side earns of the shared goal, as a multiple of the base.
CREATE OR REPLACE FUNCTION acuerdo.shared_bonus(
  attainment FLOAT64,
  tiers ARRAY<STRUCT<threshold FLOAT64, multiplier FLOAT64>>,
  method STRING)
RETURNS FLOAT64
DETERMINISTIC
LANGUAGE js
OPTIONS (description = 'Attainment is actual ÷ goal; method marginal (NULL), tier or retroactive')
AS r"""
/*{js: shared_bonus}*/
return f.main(attainment, tiers, method);
""";
