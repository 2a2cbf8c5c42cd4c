-- The clocks that calendar and holidays ask for.
CREATE OR REPLACE VIEW acuerdo.clocks_wanted AS
SELECT
  ROW_NUMBER() OVER (ORDER BY office_key) - 1 AS clock_id,
  office_key,
  IFNULL(MAX(offices.time_zone), ANY_VALUE(settings.time_zone)) AS time_zone,
  EXISTS(SELECT 1 FROM acuerdo.calendar) AS has_hours
FROM (
  SELECT '' AS office_key, CAST(NULL AS STRING) AS time_zone
  UNION ALL
  SELECT acuerdo.folded(office), NULLIF(TRIM(time_zone), '') FROM acuerdo.calendar
  UNION ALL
  SELECT acuerdo.folded(office), NULL FROM acuerdo.holidays
) AS offices
CROSS JOIN acuerdo.settings
GROUP BY office_key;
