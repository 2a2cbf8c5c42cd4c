-- Points of every lead that did anything: with and without a date, and what weighs most in them (LEADSCORE_WHY of the sheet).
CREATE OR REPLACE TABLE FUNCTION acuerdo.lead_scores(as_of TIMESTAMP)
AS (
  SELECT
    lead,
    SUM(undated) AS undated,
    ARRAY_CONCAT_AGG(dated) AS dated,
    ARRAY_TO_STRING(
      ARRAY_AGG(
        IF(
          shown = '0',
          NULL,
          CONCAT(
            IF(worth < 0, '−', '+'),
            shown,
            ' ',
            label,
            IF(times > 1, CONCAT(' ×', acuerdo.points_shown(times)), '')))
        IGNORE NULLS
        ORDER BY ABS(worth) DESC, place
        LIMIT 3),
      ' · ') AS why
  FROM (
    SELECT *, acuerdo.points_shown(worth) AS shown
    FROM (
      SELECT
        lead,
        place,
        ANY_VALUE(label) AS label,
        SUM(counted) AS times,
        SUM(IF(done_ms IS NULL, points, 0)) AS undated,
        ARRAY_AGG(IF(done_ms IS NULL, NULL, STRUCT(done_ms, points, half_life)) IGNORE NULLS) AS dated,
        SUM(acuerdo.worth_at(points, done_ms, half_life, UNIX_MICROS(as_of) / 1000)) AS worth
      FROM acuerdo.action_points(as_of)
      GROUP BY lead, place
    )
  )
  GROUP BY lead
);
