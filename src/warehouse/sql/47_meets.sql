-- Whether an attribute, in words and as a band of numbers, is what a criterion asks for: a band is within limits when all of it is.
CREATE OR REPLACE FUNCTION acuerdo.meets(
  said STRING,
  band STRUCT<low FLOAT64, high FLOAT64>,
  criterion STRUCT<
    is_not BOOL,
    tests ARRAY<STRUCT<word STRING, is_numeric BOOL, low FLOAT64, high FLOAT64, is_open BOOL>>>)
RETURNS BOOL
AS (
  criterion.is_not != EXISTS(
    SELECT 1
    FROM UNNEST(criterion.tests) AS test
    WHERE
      said != ''
      AND (
        said = test.word
        OR (
          test.is_numeric
          AND IF(
            test.is_open,
            (test.low IS NULL OR band.low > test.low) AND (test.high IS NULL OR band.high < test.high),
            (test.low IS NULL OR band.low >= test.low) AND (test.high IS NULL OR band.high <= test.high))))
  )
);
