-- Met ÷ all that was due; NULL where nothing was.
CREATE OR REPLACE AGGREGATE FUNCTION acuerdo.sla_compliance(state STRING)
RETURNS FLOAT64
AS (SAFE_DIVIDE(COUNTIF(state = 'Met'), COUNTIF(state IN ('Met', 'Late', 'Overdue'))));
