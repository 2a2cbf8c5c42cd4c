-- The offsets of a zone from one date to another, from the warehouse's own time zone database. Offsets change on a quarter
-- of an hour and not twice a day: only days that end otherwise than they began are searched.
CREATE OR REPLACE FUNCTION acuerdo.zone_offsets(zone STRING, first_day DATE, last_day DATE)
RETURNS ARRAY<STRUCT<from_ms FLOAT64, offset_ms FLOAT64>>
AS (
  ARRAY(
    SELECT AS STRUCT
      CAST(UNIX_MILLIS(moment) AS FLOAT64) AS from_ms,
      CAST(acuerdo.zone_offset(moment, zone) AS FLOAT64) AS offset_ms
    FROM (
      SELECT TIMESTAMP(first_day, 'UTC') AS moment
      UNION ALL
      SELECT moment
      FROM (
        SELECT TIMESTAMP(day, 'UTC') AS midnight
        FROM UNNEST(GENERATE_DATE_ARRAY(first_day, last_day, INTERVAL 1 YEAR)) AS year
        CROSS JOIN
          UNNEST(GENERATE_DATE_ARRAY(year, LEAST(last_day, DATE_SUB(DATE_ADD(year, INTERVAL 1 YEAR), INTERVAL 1 DAY)))) AS day
        WHERE
          acuerdo.zone_offset(TIMESTAMP(day, 'UTC'), zone)
          != acuerdo.zone_offset(TIMESTAMP(DATE_ADD(day, INTERVAL 1 DAY), 'UTC'), zone)
      )
      CROSS JOIN
        UNNEST(
          GENERATE_TIMESTAMP_ARRAY(
            TIMESTAMP_ADD(midnight, INTERVAL 15 MINUTE),
            TIMESTAMP_ADD(midnight, INTERVAL 1440 MINUTE),
            INTERVAL 15 MINUTE)) AS moment
      WHERE
        acuerdo.zone_offset(moment, zone)
        != acuerdo.zone_offset(TIMESTAMP_SUB(moment, INTERVAL 15 MINUTE), zone)
    )
    ORDER BY moment
  )
);
