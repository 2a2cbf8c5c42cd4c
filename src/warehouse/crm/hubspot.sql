-- Leads and actions from HubSpot, in the layout of Fivetran's connector and dbt package (data set hubspot). Change the name of the
-- data set to yours, and the properties to those you keep.
CREATE OR REPLACE VIEW acuerdo.leads AS
SELECT
  CAST(contact.id AS STRING) AS id,
  NULLIF(TRIM(CONCAT(IFNULL(contact.property_firstname, ''), ' ', IFNULL(contact.property_lastname, ''))), '') AS name,
  contact.property_company AS company,
  contact.property_phone AS phone,
  contact.property_email AS email,
  contact.property_hs_persona AS persona,
  contact.property_hs_analytics_source AS source,
  NULLIF(TRIM(CONCAT(IFNULL(owner.first_name, ''), ' ', IFNULL(owner.last_name, ''))), '') AS owner,
  CAST(NULL AS STRING) AS office,
  contact.property_createdate AS created,
  contact.property_industry AS industry,
  contact.property_numemployees AS size,
  contact.property_jobtitle AS role,
  contact.property_country AS country,
  CAST(NULL AS FLOAT64) AS fit,
  -- In HubSpot sales answers in the lead status: UNQUALIFIED is a rejection, CONNECTED and the like are none.
  IF(contact.property_hs_lead_status IN ('UNQUALIFIED', 'BAD_TIMING'), 'Rejected', NULL) AS accepted,
  IF(contact.property_hs_lead_status IN ('UNQUALIFIED', 'BAD_TIMING'), contact.property_hs_lead_status, NULL) AS reason,
  contacted.first_contact,
  CAST(contacted.attempts AS FLOAT64) AS attempts,
  contact.property_hs_lifecyclestage_marketingqualifiedlead_date AS mql_on,
  contact.property_hs_lifecyclestage_salesqualifiedlead_date AS sql_on,
  contact.property_hs_lifecyclestage_opportunity_date AS opportunity_on,
  contact.property_hs_lifecyclestage_customer_date AS won_on,
  CAST(contact.property_total_revenue AS FLOAT64) AS value,
  CAST(NULL AS STRING) AS notes
FROM hubspot.contact AS contact
LEFT JOIN hubspot.owner AS owner ON owner.owner_id = contact.property_hubspot_owner_id
LEFT JOIN (
  SELECT
    engaged.contact_id,
    MIN(IF(calls.property_hs_timestamp >= contact.property_createdate, calls.property_hs_timestamp, NULL)) AS first_contact,
    COUNT(*) AS attempts
  FROM hubspot.engagement_contact AS engaged
  JOIN hubspot.engagement_call AS calls ON calls.engagement_id = engaged.engagement_id
  JOIN hubspot.contact AS contact ON contact.id = engaged.contact_id
  GROUP BY engaged.contact_id
) AS contacted
  ON contacted.contact_id = contact.id
WHERE NOT IFNULL(contact._fivetran_deleted, FALSE);

CREATE OR REPLACE VIEW acuerdo.actions AS
SELECT
  CAST(id AS STRING) AS lead,
  'asked_info' AS action,
  property_first_conversion_date AS done_at,
  CAST(NULL AS FLOAT64) AS times
FROM hubspot.contact
WHERE property_first_conversion_date IS NOT NULL
UNION ALL
SELECT CAST(id AS STRING), 'visited_blog', CAST(NULL AS TIMESTAMP), CAST(property_hs_analytics_num_visits AS FLOAT64)
FROM hubspot.contact
WHERE property_hs_analytics_num_visits > 0;
