-- Leads that were won or rejected, with what they did: a lead still open says nothing yet.
CREATE OR REPLACE TABLE FUNCTION acuerdo.closed_leads(as_of TIMESTAMP)
AS (
  SELECT
    leads.id,
    leads.created,
    DIV(UNIX_MICROS(leads.created), 86400000000) AS day,
    leads.outcome = 'won' AS won,
    leads.score,
    IFNULL(done.pattern, '') AS pattern
  FROM acuerdo.leads_reached(as_of) AS leads
  LEFT JOIN (
    SELECT lead, STRING_AGG(CONCAT(CAST(place AS STRING), ':', CAST(times AS STRING)), ',' ORDER BY place) AS pattern
    FROM (
      SELECT actions.lead, rules.place, SUM(IFNULL(actions.times, 1)) AS times
      FROM acuerdo.actions AS actions
      JOIN acuerdo.score_rules AS rules ON rules.action = actions.action
      GROUP BY actions.lead, rules.place
    )
    WHERE times != 0
    GROUP BY lead
  ) AS done
    ON done.lead = leads.id
  WHERE leads.outcome != 'open'
);
