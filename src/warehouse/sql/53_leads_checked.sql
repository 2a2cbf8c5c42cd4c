-- Every lead with the first thing that keeps it out of all figures, NULL where it counts.
CREATE OR REPLACE VIEW acuerdo.leads_checked AS
SELECT
  * EXCEPT (first_day, last_day, time_zone, owners, known_owner, email_place),
  CASE
    WHEN created IS NULL THEN
      IF(TRIM(CONCAT(IFNULL(id, ''), IFNULL(name, ''), IFNULL(email, ''))) = '', 'nobody', 'noCreated')
    WHEN created < first_day OR created >= last_day THEN 'badCreated'
    WHEN
      first_contact < first_day OR first_contact >= last_day
      OR mql_on < first_day OR mql_on >= last_day
      OR sql_on < first_day OR sql_on >= last_day
      OR opportunity_on < first_day OR opportunity_on >= last_day
      OR won_on < first_day OR won_on >= last_day
      THEN 'badDate'
    -- A contact noted as a day alone may have been at any time of that day.
    WHEN
      first_contact < created
      AND TIME(DATETIME(first_contact, time_zone)) != TIME '00:00:00'
      THEN 'contactBefore'
    WHEN owners > 0 AND TRIM(IFNULL(owner, '')) != '' AND known_owner IS NULL THEN 'unknownOwner'
    WHEN email_place > 1 THEN 'emailTwice'
    WHEN fit < 0 OR fit > 1 THEN 'badFit'
    WHEN attempts < 0 OR attempts > 1e12 OR value < 0 OR value > 1e12 THEN 'badNumber'
  END AS problem
FROM (
  SELECT
    leads.*,
    TIMESTAMP(settings.first_day, settings.time_zone) AS first_day,
    TIMESTAMP(settings.last_day, settings.time_zone) AS last_day,
    settings.time_zone,
    known.owners,
    owners.owner_key AS known_owner,
    IF(
      email_key = '',
      1,
      ROW_NUMBER() OVER (PARTITION BY email_key ORDER BY created, id)) AS email_place
  FROM (
    SELECT *, LOWER(TRIM(IFNULL(owner, ''))) AS owner_key, LOWER(TRIM(IFNULL(email, ''))) AS email_key
    FROM acuerdo.leads
  ) AS leads
  CROSS JOIN acuerdo.settings
  CROSS JOIN (SELECT COUNT(*) AS owners FROM acuerdo.owners) AS known
  LEFT JOIN (SELECT DISTINCT LOWER(TRIM(owner)) AS owner_key FROM acuerdo.owners) AS owners
    ON owners.owner_key = leads.owner_key
);
