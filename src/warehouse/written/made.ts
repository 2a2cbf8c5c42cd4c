// What JavaScript answers, for the tables that keep it: their columns are declared by the query that fills them.

/** The business clock of every office, year by year. */
export function clockMade(): string {
  return `SELECT
  clock_id,
  office_key,
  time_zone,
  has_hours,
  from_day,
  acuerdo.clock_days(calendar, holidays, office_key, offsets, from_day, to_day, language) AS year
FROM acuerdo.clock_inputs`;
}

/** What past leads say about points. */
export function learntMade(): string {
  return `SELECT acuerdo.learn_points(patterns, actions, 20) AS history
FROM (
  SELECT
    ARRAY(
      SELECT AS STRUCT pattern, won, CAST(fold AS FLOAT64) AS fold, CAST(leads AS FLOAT64) AS leads
      FROM acuerdo.lead_patterns(CURRENT_TIMESTAMP())
      ORDER BY pattern, won, fold
    ) AS patterns,
    (SELECT MAX(place) FROM acuerdo.score_rules) AS actions
)`;
}
