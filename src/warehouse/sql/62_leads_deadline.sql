-- The same with the moment by which each lead is to be contacted: its promised open time after its promise began.
CREATE OR REPLACE TABLE FUNCTION acuerdo.leads_deadline(as_of TIMESTAMP)
AS (
  SELECT
    sla.* EXCEPT (open_from, promised, open_time, open_day),
    IF(promised = 0, start, acuerdo.moment_of(open_days.stretches, open_from + promised)) AS deadline
  FROM (
    SELECT *, DIV(open_from + promised - 1, 86400000000) AS open_day FROM acuerdo.leads_sla(as_of)
  ) AS sla
  LEFT JOIN acuerdo.open_days ON open_days.clock_id = sla.clock_id AND open_days.open_day = sla.open_day
);
