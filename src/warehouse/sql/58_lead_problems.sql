-- How many leads do not count, by what is wrong with them, in the words of the settings.
CREATE OR REPLACE TABLE FUNCTION acuerdo.lead_problems(as_of TIMESTAMP)
AS (
  SELECT acuerdo.word(settings.language, problem) AS problem, COUNT(*) AS leads
  FROM acuerdo.leads_checked(as_of)
  CROSS JOIN acuerdo.settings
  WHERE problem IS NOT NULL
  GROUP BY problem
);
