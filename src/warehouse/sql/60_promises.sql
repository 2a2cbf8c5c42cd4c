-- The promise in force for each lead that counts: of the classes it was of by its answer, the one whose promise ends first. That
-- is told in open time, so no deadline is worked out. A promise that has begun is kept to: a later class only shortens it.
CREATE OR REPLACE TABLE FUNCTION acuerdo.promises(as_of TIMESTAMP)
AS (
  SELECT
    * EXCEPT (in_force, time_zone),
    IFNULL(in_force.start, created) AS start,
    in_force.hours,
    -- Who was won, rejected or became an opportunity without a contact noted does not wait.
    answered IS NOT NULL OR (outcome = 'open' AND opportunity_at IS NULL) AS is_judged,
    time_zone
  FROM (
    SELECT
      leads.*,
      (
        SELECT AS STRUCT class.start, class.hours
        FROM
          UNNEST([
            STRUCT(leads.created AS start, lead_class.hours AS hours, open_at_created AS open_from, 1 AS place),
            STRUCT(bound_mql, mql_class.hours, open_at_mql, 2),
            STRUCT(bound_sql, sql_class.hours, open_at_sql, 3)]) AS class
        WHERE class.hours > 0 AND class.start <= until AND has_hours
        ORDER BY class.open_from + ROUND(class.hours * 3600000) * 1000, class.place
        LIMIT 1
      ) AS in_force
    FROM (
      SELECT
        times.*,
        acuerdo.open_until(at_created.open_before, at_created.opens, at_created.closes, at_created.others, UNIX_MICROS(created)) AS open_at_created,
        acuerdo.open_until(at_mql.open_before, at_mql.opens, at_mql.closes, at_mql.others, UNIX_MICROS(bound_mql)) AS open_at_mql,
        acuerdo.open_until(at_sql.open_before, at_sql.opens, at_sql.closes, at_sql.others, UNIX_MICROS(bound_sql)) AS open_at_sql
      FROM (
        SELECT
          leads.* EXCEPT (office_key),
          clocks.clock_id,
          clocks.time_zone,
          clocks.has_hours,
          IFNULL(leads.answered, GREATEST(as_of, leads.created)) AS until,
          DIV(UNIX_MICROS(leads.created), 86400000000) AS created_day,
          DIV(UNIX_MICROS(leads.bound_mql), 86400000000) AS mql_day,
          DIV(UNIX_MICROS(leads.bound_sql), 86400000000) AS sql_day
        FROM (
          SELECT reached.*, IFNULL(offices.office_key, '') AS office_key
          FROM (
            SELECT *, acuerdo.folded(office) AS folded_office FROM acuerdo.leads_reached(as_of)
          ) AS reached
          LEFT JOIN acuerdo.clocks AS offices ON offices.office_key = reached.folded_office
        ) AS leads
        JOIN acuerdo.clocks ON clocks.office_key = leads.office_key
      ) AS times
      JOIN acuerdo.clock AS at_created ON at_created.clock_id = times.clock_id AND at_created.day = times.created_day
      LEFT JOIN acuerdo.clock AS at_mql ON at_mql.clock_id = times.clock_id AND at_mql.day = times.mql_day
      LEFT JOIN acuerdo.clock AS at_sql ON at_sql.clock_id = times.clock_id AND at_sql.day = times.sql_day
    ) AS leads
    CROSS JOIN (SELECT MAX(IF(acuerdo.folded(stage) = 'lead', hours, NULL)) AS hours FROM acuerdo.sla_classes) AS lead_class
    CROSS JOIN (SELECT MAX(IF(acuerdo.folded(stage) = 'mql', hours, NULL)) AS hours FROM acuerdo.sla_classes) AS mql_class
    CROSS JOIN (SELECT MAX(IF(acuerdo.folded(stage) = 'sql', hours, NULL)) AS hours FROM acuerdo.sla_classes) AS sql_class
  )
);
