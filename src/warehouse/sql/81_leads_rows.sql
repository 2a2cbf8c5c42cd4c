-- The sheet Leads as of now: its columns in their order, named by their keys, in the language of the settings.
CREATE OR REPLACE VIEW acuerdo.leads_rows AS
SELECT
/*{sql: sheetColumns}*/
FROM (
  SELECT
    *,
/*{sql: groupNumbers}*/
  FROM (
    SELECT
      *,
/*{sql: groupSizes}*/
    FROM (
      SELECT
        *,
/*{sql: groupKeys}*/
      FROM (
        SELECT
          leads.*,
          settings.language,
          settings.time_zone,
          settings.deal_size,
          IF(
            DATE(leads.counted, settings.time_zone) BETWEEN settings.period_start AND settings.period_end,
            leads.counted,
            NULL) AS period,
          IF(IFNULL(leads.persona, '') = '', leads.match, leads.persona) AS persona_shown
        FROM acuerdo.leads_all(CURRENT_TIMESTAMP()) AS leads
        CROSS JOIN acuerdo.settings
      )
    )
  )
)
ORDER BY place;
