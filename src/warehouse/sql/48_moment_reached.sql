-- When a lead reached what a waterfall counts.
CREATE OR REPLACE FUNCTION acuerdo.moment_reached(
  reached STRING,
  created TIMESTAMP,
  mql_on TIMESTAMP,
  sql_on TIMESTAMP,
  opportunity_on TIMESTAMP,
  won_on TIMESTAMP)
RETURNS TIMESTAMP
AS (
  CASE reached
    WHEN 'created' THEN created
    WHEN 'mql' THEN mql_on
    WHEN 'sql' THEN sql_on
    WHEN 'opportunity' THEN opportunity_on
    WHEN 'won' THEN won_on
    ELSE ERROR(FORMAT('Cannot count %T: count created, mql, sql, opportunity or won', reached))
  END
);
