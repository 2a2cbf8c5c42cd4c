-- The state of a promised follow-up (metrics/slaState) in open time, a microsecond before the moment asked about: done by
-- the deadline is the same as that just before it the promised open time had not passed.
CREATE OR REPLACE FUNCTION acuerdo.sla_state(
  is_done BOOL,
  open_just_before INT64,
  open_from INT64,
  open_to INT64,
  promised INT64,
  elapsed INT64)
RETURNS STRING
AS (
  CASE
    WHEN promised IS NULL THEN NULL
    WHEN IF(promised = 0, elapsed <= 0, open_just_before - open_from < promised) THEN
      CASE
        WHEN is_done THEN 'Met'
        WHEN (open_to - open_from) * 10 >= promised * 8 THEN 'At risk'
        ELSE 'Pending'
      END
    WHEN is_done THEN 'Late'
    ELSE 'Overdue'
  END
);
