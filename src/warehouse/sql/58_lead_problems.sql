-- How many leads do not count, by what is wrong with them.
CREATE OR REPLACE VIEW acuerdo.lead_problems AS
SELECT problem, COUNT(*) AS leads
FROM acuerdo.leads_checked
WHERE problem IS NOT NULL
GROUP BY problem;
