-- Where actions of leads stand while no view of a CRM is in their place.
CREATE TABLE IF NOT EXISTS acuerdo.actions_table (
  lead STRING OPTIONS (description = 'The id of the lead'),
  action STRING OPTIONS (description = 'As in score_rules'),
  done_at TIMESTAMP OPTIONS (description = 'When; NULL: not known'),
  times FLOAT64 OPTIONS (description = 'How often; NULL: once')
);
