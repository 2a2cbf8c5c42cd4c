-- The clocks that calendar and holidays ask for. An office without hours of its own goes by those of all.
CREATE OR REPLACE VIEW acuerdo.clocks_wanted AS
SELECT
  ROW_NUMBER() OVER (ORDER BY offices.office_key) - 1 AS clock_id,
  offices.office_key,
  COALESCE(hours.time_zone, settings.time_zone) AS time_zone,
  hours.office_key IS NOT NULL AS has_hours
FROM (
  SELECT
    offices.office_key,
    IF(own.office_key IS NULL, '', own.office_key) AS hours_key
  FROM (
    SELECT '' AS office_key
    UNION DISTINCT
    SELECT acuerdo.folded(office) FROM acuerdo.calendar
    UNION DISTINCT
    SELECT acuerdo.folded(office) FROM acuerdo.holidays
  ) AS offices
  LEFT JOIN (SELECT DISTINCT acuerdo.folded(office) AS office_key FROM acuerdo.calendar) AS own
    ON own.office_key = offices.office_key
) AS offices
CROSS JOIN acuerdo.settings
LEFT JOIN (
  SELECT acuerdo.folded(office) AS office_key, MAX(NULLIF(TRIM(time_zone), '')) AS time_zone
  FROM acuerdo.calendar
  GROUP BY office_key
) AS hours
  ON hours.office_key = offices.hours_key;
