-- Every lead that counts with the state of its promise and its open hours as of a moment. The joins are on plain columns, and
-- the end is looked up a microsecond early: its day also tells the open time just before it, which decides only where a lead
-- was done, or now is, exactly when the promised time was over.
CREATE OR REPLACE TABLE FUNCTION acuerdo.leads_sla(as_of TIMESTAMP)
AS (
  SELECT
    * EXCEPT (start_us, end_us, start_day, end_day, open_before_end, opens_at_end, closes_at_end, others_at_end, open_to),
    acuerdo.sla_state(
      answered IS NOT NULL,
      IF(
        open_to - open_from = promised,
        acuerdo.open_until(open_before_end, opens_at_end, closes_at_end, others_at_end, end_us - 1),
        open_to),
      open_from,
      open_to,
      IF(is_judged, promised, NULL),
      end_us - start_us) AS state,
    IF(answered IS NULL, NULL, open_to - open_from) AS open_time,
    IF(answered IS NULL, NULL, (open_to - open_from) / 3600000000) AS open_hours
  FROM (
    SELECT
      times.*,
      at_end.open_before AS open_before_end,
      at_end.opens AS opens_at_end,
      at_end.closes AS closes_at_end,
      at_end.others AS others_at_end,
      acuerdo.open_until(at_start.open_before, at_start.opens, at_start.closes, at_start.others, start_us) AS open_from,
      acuerdo.open_until(at_end.open_before, at_end.opens, at_end.closes, at_end.others, end_us) AS open_to
    FROM (
      SELECT
        *,
        UNIX_MICROS(start) AS start_us,
        UNIX_MICROS(IFNULL(answered, as_of)) AS end_us,
        DIV(UNIX_MICROS(start), 86400000000) AS start_day,
        DIV(UNIX_MICROS(IFNULL(answered, as_of)) - 1, 86400000000) AS end_day,
        CAST(ROUND(hours * 3600000) AS INT64) * 1000 AS promised
      FROM acuerdo.promises(as_of)
    ) AS times
    JOIN acuerdo.clock AS at_start ON at_start.clock_id = times.clock_id AND at_start.day = times.start_day
    JOIN acuerdo.clock AS at_end ON at_end.clock_id = times.clock_id AND at_end.day = times.end_day
  )
);
