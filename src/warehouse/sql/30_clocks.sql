-- One clock for every office that has opening hours or holidays of its own, and clock 0 for all others.
CREATE OR REPLACE TABLE acuerdo.clocks (
  clock_id INT64 NOT NULL,
  office_key STRING NOT NULL,
  time_zone STRING NOT NULL,
  has_hours BOOL NOT NULL OPTIONS (description = 'Without opening hours nothing is promised')
);
