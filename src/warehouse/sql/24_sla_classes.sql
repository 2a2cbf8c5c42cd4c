-- What sales promises each class of lead.
CREATE TABLE IF NOT EXISTS acuerdo.sla_classes (
  stage STRING NOT NULL OPTIONS (description = 'SQL, MQL or Lead'),
  hours FLOAT64 OPTIONS (description = 'Open hours to the first contact'),
  attempts FLOAT64 OPTIONS (description = 'Contact attempts promised'),
  days FLOAT64 OPTIONS (description = 'Working days within which they are made')
);
