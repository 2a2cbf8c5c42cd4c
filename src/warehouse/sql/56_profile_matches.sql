-- PERSONA_FIT of the sheet: the best persona of each profile and how well it fits. Profiles are few, however many leads.
CREATE OR REPLACE VIEW acuerdo.profile_matches AS
SELECT
  industry,
  size,
  role,
  country,
  IF(share > 0, persona, NULL) AS persona,
  share AS fit
FROM (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY industry, size, role, country ORDER BY share DESC, place) AS rank
  FROM (
    SELECT
      industry,
      size,
      role,
      country,
      tests.place,
      tests.persona,
      IFNULL(SAFE_DIVIDE(SUM(IF(acuerdo.meets(word, band, tests.criterion), tests.weight, 0)), SUM(tests.weight)), 0)
        AS share
    FROM (
      SELECT
        industry,
        size,
        role,
        country,
        attribute,
        acuerdo.folded(words) AS word,
        acuerdo.band_of(words) AS band
      FROM (
        SELECT DISTINCT
          IF(acuerdo.says_nothing(industry), '', industry) AS industry,
          IF(acuerdo.says_nothing(size), '', size) AS size,
          IF(acuerdo.says_nothing(role), '', role) AS role,
          IF(acuerdo.says_nothing(country), '', country) AS country
        FROM acuerdo.leads
      )
      CROSS JOIN
        UNNEST([
          STRUCT('industry' AS attribute, industry AS words),
          STRUCT('size', size),
          STRUCT('role', role),
          STRUCT('country', country)])
      WHERE CONCAT(industry, size, role, country) != ''
    ) AS profiles
    JOIN acuerdo.persona_tests AS tests ON tests.attribute = profiles.attribute
    GROUP BY industry, size, role, country, tests.place, tests.persona
  )
)
WHERE rank = 1;
