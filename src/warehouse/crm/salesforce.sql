-- Leads and actions from Salesforce, in the layout of Fivetran's connector and dbt package (data set salesforce). Change the name of
-- the data set to yours, and the words of the status to your own.
CREATE OR REPLACE VIEW acuerdo.leads AS
SELECT
  lead.id,
  lead.name,
  lead.company,
  lead.phone,
  lead.email,
  CAST(NULL AS STRING) AS persona,
  lead.lead_source AS source,
  users.name AS owner,
  CAST(NULL AS STRING) AS office,
  lead.created_date AS created,
  lead.industry,
  CAST(lead.number_of_employees AS STRING) AS size,
  lead.title AS role,
  lead.country,
  CAST(NULL AS FLOAT64) AS fit,
  CASE WHEN lead.is_converted THEN 'Accepted' WHEN lead.status = 'Closed - Not Converted' THEN 'Rejected' END AS accepted,
  CAST(NULL AS STRING) AS reason,
  contacted.first_contact,
  CAST(contacted.attempts AS FLOAT64) AS attempts,
  CAST(NULL AS TIMESTAMP) AS mql_on,
  -- A lead that was converted is sales'.
  TIMESTAMP(lead.converted_date) AS sql_on,
  opportunity.created_date AS opportunity_on,
  IF(opportunity.is_won, TIMESTAMP(opportunity.close_date), NULL) AS won_on,
  CAST(opportunity.amount AS FLOAT64) AS value,
  CAST(NULL AS STRING) AS notes
FROM salesforce.lead AS lead
LEFT JOIN salesforce.user AS users ON users.id = lead.owner_id
LEFT JOIN salesforce.opportunity AS opportunity ON opportunity.id = lead.converted_opportunity_id
LEFT JOIN (
  SELECT task.who_id, MIN(task.completed_date_time) AS first_contact, COUNT(*) AS attempts
  FROM salesforce.task AS task
  WHERE task.completed_date_time IS NOT NULL AND NOT IFNULL(task.is_deleted, FALSE)
  GROUP BY task.who_id
) AS contacted
  ON contacted.who_id = lead.id
WHERE NOT IFNULL(lead.is_deleted, FALSE);

CREATE OR REPLACE VIEW acuerdo.actions AS
SELECT
  member.lead_id AS lead,
  'downloaded_guide' AS action,
  member.first_responded_date AS done_at,
  CAST(NULL AS FLOAT64) AS times
FROM salesforce.campaign_member AS member
WHERE member.lead_id IS NOT NULL AND member.has_responded;
