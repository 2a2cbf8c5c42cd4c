-- Every lead that names somebody, with the first thing that keeps it out of all figures (LEAD_CHECK of the sheet); NULL where it
-- counts. Leads come in the order of their arrival, then of their ids.
CREATE OR REPLACE TABLE FUNCTION acuerdo.leads_checked(as_of TIMESTAMP)
AS (
  SELECT
    * EXCEPT (own_problem, id_key, email_key, id_place),
    CASE
      WHEN own_problem IS NOT NULL THEN own_problem
      WHEN id_place > 1 THEN 'leads.idTwice'
      WHEN
        email_key != ''
        AND ROW_NUMBER() OVER (PARTITION BY own_problem, id_place > 1, email_key ORDER BY created, id) > 1
        THEN 'leads.emailTwice'
    END AS problem
  FROM (
    SELECT
      *,
      IF(id_key = '', 1, ROW_NUMBER() OVER (PARTITION BY own_problem, id_key ORDER BY created, id)) AS id_place
    FROM (
      SELECT
        leads.* EXCEPT (owner_key),
        CASE
          WHEN leads.created IS NULL THEN 'leads.noCreated'
          WHEN NOT acuerdo.is_in(leads.created, settings.first_day, settings.last_day) THEN 'leads.badCreated'
          WHEN
            NOT acuerdo.is_in(leads.first_contact, settings.first_day, settings.last_day)
            OR NOT acuerdo.is_in(leads.mql_on, settings.first_day, settings.last_day)
            OR NOT acuerdo.is_in(leads.sql_on, settings.first_day, settings.last_day)
            OR NOT acuerdo.is_in(leads.opportunity_on, settings.first_day, settings.last_day)
            OR NOT acuerdo.is_in(leads.won_on, settings.first_day, settings.last_day)
            THEN 'leads.badDate'
          WHEN
            GREATEST(
              leads.created,
              IFNULL(leads.first_contact, leads.created),
              IFNULL(leads.mql_on, leads.created),
              IFNULL(leads.sql_on, leads.created),
              IFNULL(leads.opportunity_on, leads.created),
              IFNULL(leads.won_on, leads.created))
            >= TIMESTAMP(DATE_ADD(DATE(as_of, settings.time_zone), INTERVAL 1 DAY), settings.time_zone)
            THEN 'leads.inFuture'
          -- A contact noted as a day alone may have been at any time of that day.
          WHEN
            leads.first_contact < leads.created
            AND (
              acuerdo.is_before(leads.first_contact, leads.created, settings.time_zone)
              OR DATE(leads.first_contact, settings.time_zone)
              = DATE(TIMESTAMP_SUB(leads.first_contact, INTERVAL 1 MILLISECOND), settings.time_zone))
            THEN 'leads.contactBefore'
          WHEN
            acuerdo.is_before(leads.mql_on, leads.created, settings.time_zone)
            OR acuerdo.is_before(leads.sql_on, leads.created, settings.time_zone)
            OR acuerdo.is_before(leads.opportunity_on, leads.created, settings.time_zone)
            OR acuerdo.is_before(leads.won_on, leads.created, settings.time_zone)
            THEN 'leads.stageBefore'
          WHEN
            acuerdo.is_before(leads.sql_on, leads.mql_on, settings.time_zone)
            OR acuerdo.is_before(leads.opportunity_on, COALESCE(leads.sql_on, leads.mql_on), settings.time_zone)
            OR acuerdo.is_before(
              leads.won_on,
              COALESCE(leads.opportunity_on, leads.sql_on, leads.mql_on),
              settings.time_zone)
            THEN 'leads.stagesSwapped'
          WHEN leads.owner_key != '' AND known.owners > 0 AND owners.owner_key IS NULL THEN 'leads.unknownOwner'
          WHEN wrong_actions.lead IS NOT NULL THEN 'leads.badAction'
          WHEN leads.fit < 0 OR leads.fit > 1 THEN 'leads.badFit'
          WHEN leads.attempts < 0 OR leads.value < 0 THEN 'leads.badNumber'
        END AS own_problem
      FROM (
        SELECT
          *,
          acuerdo.key_of(owner) AS owner_key,
          acuerdo.key_of(id) AS id_key,
          -- Without an @ it names nobody.
          IF(REGEXP_CONTAINS(TRIM(email), r'.@.'), acuerdo.folded(email), '') AS email_key
        FROM acuerdo.leads
        WHERE
          created IS NOT NULL
          OR NOT acuerdo.says_nothing(id)
          OR NOT acuerdo.says_nothing(email)
          OR IFNULL(name, '') != ''
      ) AS leads
      CROSS JOIN acuerdo.settings
      CROSS JOIN (SELECT COUNT(*) AS owners FROM acuerdo.owners WHERE acuerdo.key_of(owner) != '') AS known
      LEFT JOIN (SELECT DISTINCT acuerdo.key_of(owner) AS owner_key FROM acuerdo.owners) AS owners
        ON owners.owner_key = leads.owner_key
      LEFT JOIN (SELECT DISTINCT lead FROM acuerdo.actions WHERE times < 0 OR times >= 73051) AS wrong_actions
        ON wrong_actions.lead = leads.id
    )
  )
);
