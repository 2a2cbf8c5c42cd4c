-- What was promised to whom: a row per lead that counts, its clock, and when it was answered. A lead that was won was
-- answered, even if nobody noted when.
CREATE OR REPLACE TABLE FUNCTION acuerdo.promises(as_of TIMESTAMP)
AS (
  SELECT
    leads.id,
    leads.owner,
    leads.source,
    leads.persona,
    leads.office,
    leads.stage,
    clocks.clock_id,
    clocks.time_zone,
    leads.created AS start,
    IFNULL(leads.first_contact, leads.won_on) AS done,
    classes.hours,
    leads.attempts,
    classes.attempts AS attempts_promised,
    classes.days AS days_promised
  FROM (
    SELECT staged.*, IFNULL(offices.office_key, '') AS office_key
    FROM (SELECT *, acuerdo.folded(office) AS folded_office FROM acuerdo.leads_staged(as_of) WHERE problem IS NULL) AS staged
    LEFT JOIN acuerdo.clocks AS offices ON offices.office_key = staged.folded_office
  ) AS leads
  JOIN acuerdo.clocks ON clocks.office_key = leads.office_key
  LEFT JOIN acuerdo.sla_classes AS classes ON classes.stage = leads.stage
);
