-- Every lead that counts with its state and open hours as of a moment. The joins are on plain columns, and the end is looked
-- up a microsecond early, so that its day also tells the open time just before it.
CREATE OR REPLACE TABLE FUNCTION acuerdo.leads_sla(as_of TIMESTAMP)
AS (
  SELECT
    id,
    owner,
    source,
    persona,
    office,
    stage,
    clock_id,
    start,
    done,
    hours,
    open_from,
    promised,
    acuerdo.sla_state(is_done, open_just_before, open_from, open_to, promised, end_us - start_us) AS state,
    IF(is_done, open_to - open_from, NULL) AS open_time,
    IF(is_done, (open_to - open_from) / 3600000000, NULL) AS open_hours
  FROM (
    SELECT
      times.*,
      acuerdo.open_until(at_start.open_before, at_start.stretches, start_us) AS open_from,
      acuerdo.open_until(at_end.open_before, at_end.stretches, end_us) AS open_to,
      acuerdo.open_until(at_end.open_before, at_end.stretches, end_us - 1) AS open_just_before
    FROM (
      SELECT
        *,
        done IS NOT NULL AS is_done,
        UNIX_MICROS(start) AS start_us,
        UNIX_MICROS(IFNULL(done, as_of)) AS end_us,
        DIV(UNIX_MICROS(start), 86400000000) AS start_day,
        DIV(UNIX_MICROS(IFNULL(done, as_of)) - 1, 86400000000) AS end_day,
        CAST(ROUND(hours * 3600000) AS INT64) * 1000 AS promised
      FROM acuerdo.promises(as_of)
    ) AS times
    JOIN acuerdo.clock AS at_start ON at_start.clock_id = times.clock_id AND at_start.day = times.start_day
    JOIN acuerdo.clock AS at_end ON at_end.clock_id = times.clock_id AND at_end.day = times.end_day
  )
);
