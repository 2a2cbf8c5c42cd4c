-- What each action of a lead is worth as of a moment: how often it counts, times its points, less what age took. Of an action
-- done more often than its rule allows, the newest count.
CREATE OR REPLACE TABLE FUNCTION acuerdo.action_worth(as_of TIMESTAMP)
AS (
  SELECT
    lead,
    place,
    action,
    ANY_VALUE(label) AS label,
    SUM(counted) AS times,
    SUM(
      counted * points * IF(
        half_life IS NULL OR done_at IS NULL OR done_at >= as_of,
        1,
        POW(0.5, TIMESTAMP_DIFF(as_of, done_at, MICROSECOND) / 1000 / 86400000 / half_life))) AS worth
  FROM (
    SELECT
      *,
      IF(most IS NULL, done_times, GREATEST(LEAST(done_times, most - IFNULL(done_since, 0)), 0)) AS counted
    FROM (
      SELECT
        actions.lead,
        rules.place,
        actions.action,
        rules.label,
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
  GROUP BY lead, place, action
);
