-- The number of a text that can be read in one way only, such as 12 or 12.5; else NULL.
CREATE OR REPLACE FUNCTION acuerdo.number_of(words STRING)
RETURNS FLOAT64
AS (
  IF(
    REGEXP_CONTAINS(words, r'^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$')
    AND NOT REGEXP_CONTAINS(words, r'^\s*[+-]?[1-9]\d{0,2}\.\d{3}\s*$'),
    SAFE_CAST(TRIM(words) AS FLOAT64),
    NULL)
);
