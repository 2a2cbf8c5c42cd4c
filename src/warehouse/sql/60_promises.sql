-- What was promised to whom: a row per lead that counts, its clock, and when it was answered.
CREATE OR REPLACE TABLE FUNCTION acuerdo.promises(as_of TIMESTAMP)
AS (
  SELECT
    leads.id,
    leads.owner,
    leads.source,
    leads.persona,
    leads.office,
    'Lead' AS stage,
    IFNULL(clocks.clock_id, 0) AS clock_id,
    leads.created AS start,
    IFNULL(leads.first_contact, leads.won_on) AS done,
    sla_classes.hours
  FROM (SELECT *, acuerdo.folded(office) AS office_key FROM acuerdo.leads) AS leads
  LEFT JOIN acuerdo.clocks ON clocks.office_key = leads.office_key
  LEFT JOIN acuerdo.sla_classes ON sla_classes.stage = 'Lead'
  WHERE leads.created IS NOT NULL
);
