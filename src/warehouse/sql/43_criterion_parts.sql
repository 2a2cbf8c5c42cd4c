-- What a persona asks of an attribute, read by the very code the sheet runs.
CREATE OR REPLACE FUNCTION acuerdo.criterion_parts(persona STRING, criterion STRING, language STRING)
RETURNS STRUCT<
  is_not BOOL,
  tests ARRAY<STRUCT<word STRING, is_numeric BOOL, low FLOAT64, high FLOAT64, is_open BOOL>>>
DETERMINISTIC
LANGUAGE js
OPTIONS (description = 'A criterion such as SaaS, Fintech or >=50 as tests')
AS r"""
/*{js: criterion_parts}*/
return f.main(persona, criterion, language);
""";
