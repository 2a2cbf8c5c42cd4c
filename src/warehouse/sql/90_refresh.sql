-- Makes the clock and the tests of personas anew from the settings. JavaScript runs here, once a clock and year, once a
-- criterion and once a word for accepted, never once a lead. Stops in words when something cannot be read; the clock that was there then stays.
CREATE OR REPLACE PROCEDURE acuerdo.refresh()
BEGIN
  CREATE OR REPLACE TABLE acuerdo.persona_tests AS
  SELECT
    place,
    persona,
    attribute,
    IFNULL(weight, 1) AS weight,
    acuerdo.criterion_parts(persona, criterion, settings.language) AS criterion
  FROM acuerdo.personas
  CROSS JOIN acuerdo.settings
  WHERE TRIM(IFNULL(criterion, '')) NOT IN ('', '*');

  CREATE OR REPLACE TABLE acuerdo.accepted_words AS
  SELECT accepted, acuerdo.is_accepted(accepted) AS is_accepted
  FROM (SELECT DISTINCT accepted FROM acuerdo.leads WHERE accepted IS NOT NULL);

  CREATE OR REPLACE TABLE acuerdo.clock_years AS
/*{sql: clockMade}*/;

  CREATE OR REPLACE TABLE acuerdo.clocks AS
  SELECT clock_id, office_key, ANY_VALUE(time_zone) AS time_zone, ANY_VALUE(has_hours) AS has_hours
  FROM acuerdo.clock_years
  GROUP BY clock_id, office_key;

  CREATE OR REPLACE TABLE acuerdo.clock CLUSTER BY clock_id, day AS
  SELECT
    clock_id,
    CAST(each.day AS INT64) AS day,
    CAST(open_until_year + each.open_before AS INT64) AS open_before,
    IFNULL(CAST(each.stretches[SAFE_OFFSET(0)].start AS INT64), 0) AS opens,
    IFNULL(CAST(each.stretches[SAFE_OFFSET(0)].finish AS INT64), 0) AS closes,
    ARRAY(
      SELECT AS STRUCT
        CAST(start AS INT64) AS start,
        CAST(finish AS INT64) AS finish,
        CAST(open_until_year + open_from AS INT64) AS open_from
      FROM UNNEST(each.stretches) WITH OFFSET AS place
      WHERE place > 0
      ORDER BY place
    ) AS others,
    CAST(working_until_year + each.working_before AS INT64) AS working_before,
    each.is_working
  FROM acuerdo.clock_totals
  CROSS JOIN UNNEST(days) AS each;

  CREATE OR REPLACE TABLE acuerdo.open_days CLUSTER BY clock_id, open_day AS
  SELECT clock_id, open_day, ARRAY_AGG(STRUCT(open_from, open_to, finish) ORDER BY open_from) AS stretches
  FROM (
    SELECT clock_id, open_before AS open_from, open_before + closes - opens AS open_to, closes AS finish
    FROM acuerdo.clock
    WHERE closes > opens
    UNION ALL
    SELECT clock_id, other.open_from, other.open_from + other.finish - other.start, other.finish
    FROM acuerdo.clock
    CROSS JOIN UNNEST(others) AS other
  )
  CROSS JOIN UNNEST(GENERATE_ARRAY(DIV(open_from, 86400000000), DIV(open_to - 1, 86400000000))) AS open_day
  GROUP BY clock_id, open_day;
END;
