-- What personas ask for, taken apart so that SQL can tell; made by refresh().
CREATE OR REPLACE TABLE acuerdo.persona_tests (
  place INT64 NOT NULL,
  persona STRING NOT NULL,
  attribute STRING NOT NULL,
  weight FLOAT64 NOT NULL,
  criterion STRUCT<
    is_not BOOL,
    tests ARRAY<STRUCT<word STRING, is_numeric BOOL, low FLOAT64, high FLOAT64, is_open BOOL>>>
);
