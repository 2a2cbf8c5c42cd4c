-- What the clock is made of: a row per clock and year, with opening hours, holidays and offsets as clock_days takes them.
CREATE OR REPLACE VIEW acuerdo.clock_inputs AS
SELECT
  clocks.clock_id,
  clocks.office_key,
  clocks.time_zone,
  clocks.has_hours,
  ARRAY(
    SELECT AS STRUCT days, hours, CAST(valid_from AS STRING) AS valid_from, office, time_zone
    FROM acuerdo.calendar
    ORDER BY place
  ) AS calendar,
  ARRAY(SELECT AS STRUCT day, hours, office FROM acuerdo.holidays ORDER BY place) AS holidays,
  clocks.offsets,
  UNIX_DATE(GREATEST(year, settings.first_day)) AS from_day,
  UNIX_DATE(LEAST(DATE_ADD(year, INTERVAL 1 YEAR), settings.last_day)) AS to_day,
  settings.language
FROM acuerdo.settings
CROSS JOIN (
  SELECT
    *,
    acuerdo.zone_offsets(
      time_zone,
      (SELECT first_day FROM acuerdo.settings),
      (SELECT last_day FROM acuerdo.settings)) AS offsets
  FROM acuerdo.clocks_wanted
) AS clocks
CROSS JOIN
  UNNEST(
    GENERATE_DATE_ARRAY(
      DATE_TRUNC(settings.first_day, YEAR),
      DATE_SUB(settings.last_day, INTERVAL 1 DAY),
      INTERVAL 1 YEAR)) AS year;
