-- Whether a moment lies before another and on an earlier day: one noted as a day alone may have been at any time of that day.
CREATE OR REPLACE FUNCTION acuerdo.is_before(moment TIMESTAMP, other TIMESTAMP, zone STRING)
RETURNS BOOL
AS (IFNULL(moment < other AND DATE(moment, zone) < DATE(other, zone), FALSE));
