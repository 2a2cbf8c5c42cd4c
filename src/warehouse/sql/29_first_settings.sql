-- What holds until the settings are pasted.
INSERT INTO acuerdo.settings (language, time_zone, first_day, last_day)
SELECT 'en', 'UTC', DATE '1990-01-01', DATE '2100-01-01'
FROM UNNEST([1])
WHERE NOT EXISTS (SELECT 1 FROM acuerdo.settings);
