-- What one record is worth at each stage of the funnel, top first; the last is the deal.
CREATE OR REPLACE FUNCTION acuerdo.lead_value(deal_size FLOAT64, rates ARRAY<FLOAT64>)
RETURNS ARRAY<FLOAT64>
DETERMINISTIC
LANGUAGE js
OPTIONS (description = 'Rates from each stage to the next, as fractions')
AS r"""
/*{js: lead_value}*/
return f.main(deal_size, rates);
""";
