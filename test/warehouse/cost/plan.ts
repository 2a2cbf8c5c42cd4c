// The plan of acuerdo.sql in DuckDB's words: the same joins on plain columns, the same arithmetic on the stretches of a day.

const DAY_US = 86_400_000_000;

/** So many leads of three years, in fifty groups; four of five are done. */
export function madeUpLeads(rows: number, fromUs: number, asOfUs: number): string {
  const span = asOfUs - fromUs - 10 * DAY_US;
  return `CREATE OR REPLACE TABLE leads AS
    SELECT (i % 50)::INTEGER AS label, start_us,
      CASE WHEN hash(i + 7) % 10 < 8 THEN start_us + (hash(i + 13) % ${10 * DAY_US})::BIGINT // 1000000 * 1000000 END AS done_us,
      (1 + hash(i + 3) % 48)::DOUBLE AS hours
    FROM (SELECT i, ${fromUs} + (hash(i) % ${span})::BIGINT // 1000 * 1000 AS start_us FROM range(${rows}) AS numbers(i))`;
}

/** What reading alone costs. */
export function readOnly(asOfUs: number): string {
  return `SELECT sum(coalesce(done_us, ${asOfUs}) - start_us + hours::BIGINT) AS sum FROM leads`;
}

/** Open time from start to end. */
export function openTime(asOfUs: number): string {
  return `SELECT sum(open_to - open_from) AS sum FROM ${opened(asOfUs)}`;
}

/** Five states by group. */
export function report(asOfUs: number): string {
  return `SELECT label, count(*) AS leads, count(*) FILTER (state = 0) AS met, count(*) FILTER (state = 1) AS late,
      count(*) FILTER (state = 2) AS overdue
    FROM ${judged(asOfUs)} GROUP BY label`;
}

/** The report with its exact percentiles, as sla_report finds them. */
export function reportWithPercentiles(asOfUs: number): string {
  const byTime = `SELECT label, open_time, count(*) AS leads, count(*) FILTER (state = 0) AS met,
      count(*) FILTER (state = 1) AS late, count(*) FILTER (state = 2) AS overdue
    FROM ${judged(asOfUs)} GROUP BY label, open_time`;
  const byMinute = `SELECT label, open_time // 60000000 AS minute, sum(leads)::BIGINT AS leads, sum(met) AS met,
      sum(late) AS late, sum(overdue) AS overdue, list({'open_time': open_time, 'leads': leads}) AS times
    FROM (${byTime}) GROUP BY label, minute`;
  const placed = `SELECT *, sum(done) OVER (PARTITION BY label ORDER BY minute) - done AS below, sum(done) OVER (PARTITION BY label) AS total
    FROM (SELECT *, CASE WHEN minute IS NULL THEN 0 ELSE leads END AS done FROM (${byMinute}))`;
  const at = (p: number) =>
    `max(CASE WHEN floor((total - 1) * ${p}) >= below AND floor((total - 1) * ${p}) < below + done
      THEN list_sort(list_transform(times, lambda each: each.open_time))[1 + floor((total - 1) * ${p})::BIGINT - below::BIGINT] END)`;
  return `SELECT label, sum(leads) AS leads, sum(met) AS met, sum(late) AS late, sum(overdue) AS overdue,
      ${at(0.5)} AS median, ${at(0.9)} AS p90
    FROM (${placed}) GROUP BY label`;
}

function opened(asOfUs: number): string {
  const times = `(SELECT label, start_us, done_us, coalesce(done_us, ${asOfUs}) AS end_us, start_us // ${DAY_US} AS start_day,
      (coalesce(done_us, ${asOfUs}) - 1) // ${DAY_US} AS end_day, round(hours * 3600000)::BIGINT * 1000 AS promised FROM leads)`;
  const both = `SELECT label, start_us, done_us, end_us, promised, at_end.open_before AS open_before_end, at_end.start AS start_at_end, at_end.finish AS finish_at_end, at_end.others AS others_at_end,
      ${openUntil('at_start.open_before', 'at_start.start', 'at_start.finish', 'at_start.others', 'start_us')} AS open_from,
      ${openUntil('at_end.open_before', 'at_end.start', 'at_end.finish', 'at_end.others', 'end_us')} AS open_to
    FROM ${times} AS times
    JOIN clock AS at_start ON at_start.day = times.start_day
    JOIN clock AS at_end ON at_end.day = times.end_day`;
  // As in leads_sla: the microsecond before the end is looked at only where it decides.
  return `(SELECT *, CASE WHEN open_to - open_from = promised
      THEN ${openUntil('open_before_end', 'start_at_end', 'finish_at_end', 'others_at_end', 'end_us - 1')} ELSE open_to END AS open_just_before FROM (${both}))`;
}

function openUntil(openBefore: string, start: string, finish: string, others: string, moment: string): string {
  return `${openBefore} + greatest(least(${moment}, ${finish}) - ${start}, 0) + CASE WHEN ${others} IS NULL THEN 0
    ELSE list_sum(list_transform(${others}, lambda stretch: greatest(least(${moment}, stretch.finish) - stretch.start, 0)))::BIGINT END`;
}

function judged(asOfUs: number): string {
  return `(SELECT label, CASE WHEN done_us IS NOT NULL THEN open_to - open_from END AS open_time,
      CASE WHEN CASE WHEN promised = 0 THEN end_us <= start_us ELSE open_just_before - open_from < promised END
        THEN CASE WHEN done_us IS NOT NULL THEN 0 WHEN (open_to - open_from) * 10 >= promised * 8 THEN 3 ELSE 4 END
        WHEN done_us IS NOT NULL THEN 1 ELSE 2 END AS state
    FROM ${opened(asOfUs)})`;
}
