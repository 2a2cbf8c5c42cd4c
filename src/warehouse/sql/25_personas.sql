-- What each persona asks of a lead, as on the sheet Personas: a row per persona and attribute.
CREATE TABLE IF NOT EXISTS acuerdo.personas (
  place INT64 NOT NULL OPTIONS (description = 'The first of several that fit as well is taken'),
  persona STRING NOT NULL,
  attribute STRING NOT NULL OPTIONS (description = 'industry, size, role or country'),
  criterion STRING OPTIONS (description = 'SaaS, Fintech; >=50; 50-200; !student; NULL: not considered'),
  weight FLOAT64 OPTIONS (description = 'NULL: 1')
);
