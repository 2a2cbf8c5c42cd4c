-- What each action is worth, as on the sheet Definitions.
CREATE TABLE IF NOT EXISTS acuerdo.score_rules (
  place INT64 NOT NULL OPTIONS (description = 'The column of the action on the sheet Leads, from 1'),
  action STRING NOT NULL OPTIONS (description = 'asked_info, visited_blog, downloaded_guide, social or asked_advice'),
  label STRING OPTIONS (description = 'The action in words'),
  points FLOAT64 NOT NULL,
  most FLOAT64 OPTIONS (description = 'Most times counted; NULL: all'),
  half_life FLOAT64 OPTIONS (description = 'Days in which its points halve; NULL: never')
);
