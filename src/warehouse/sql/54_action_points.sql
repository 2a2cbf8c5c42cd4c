-- What each lead did and what it counts: how often, at most as its rule allows, the newest first.
CREATE OR REPLACE TABLE FUNCTION acuerdo.action_points(as_of TIMESTAMP)
AS (
  SELECT
    lead,
    place,
    label,
    counted,
    counted * points AS points,
    -- What is dated after the present counts as of now.
    UNIX_MICROS(LEAST(done_at, as_of)) / 1000 AS done_ms,
    half_life
  FROM (
    SELECT
      *,
      IF(most IS NULL, done_times, GREATEST(LEAST(done_times, most - IFNULL(done_since, 0)), 0)) AS counted
    FROM (
      SELECT
        actions.lead,
        rules.place,
        IFNULL(rules.label, rules.action) AS label,
        rules.points,
        rules.most,
        rules.half_life,
        actions.done_at,
        IFNULL(actions.times, 1) AS done_times,
        SUM(IFNULL(actions.times, 1)) OVER (
          PARTITION BY actions.lead, actions.action
          ORDER BY actions.done_at DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS done_since
      FROM acuerdo.actions AS actions
      JOIN acuerdo.score_rules AS rules ON rules.action = actions.action
    )
  )
);
