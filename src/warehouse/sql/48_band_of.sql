-- The smallest and the largest number that a text may stand for, such as 51-200 or 10,000+; NULL where it is none (cells/sizeBand).
CREATE OR REPLACE FUNCTION acuerdo.band_of(words STRING)
RETURNS STRUCT<low FLOAT64, high FLOAT64>
AS (
  IF(
    acuerdo.number_of(words) IS NOT NULL,
    STRUCT(acuerdo.number_of(words) AS low, acuerdo.number_of(words) AS high),
    /*{sql: bandOf}*/)
);
