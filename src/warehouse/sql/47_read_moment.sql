-- A date, or date and time, that a CRM holds as text: NULL where there is none, the year 1 where it cannot be read, which
-- the check of each lead then names.
CREATE OR REPLACE FUNCTION acuerdo.read_moment(words STRING, zone STRING)
RETURNS TIMESTAMP
AS (
  IF(
    TRIM(IFNULL(words, '')) = '',
    NULL,
    COALESCE(
      IF(
        REGEXP_CONTAINS(words, r'([zZ]|[+-]\d\d:?\d\d)\s*$') AND REGEXP_CONTAINS(words, r':'),
        SAFE_CAST(TRIM(words) AS TIMESTAMP),
        TIMESTAMP(SAFE_CAST(TRIM(words) AS DATETIME), zone)),
      TIMESTAMP '0001-01-01 00:00:00+00'))
);
