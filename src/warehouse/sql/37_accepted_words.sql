-- What the CRM's words for accepted and rejected mean; made by refresh().
CREATE OR REPLACE TABLE acuerdo.accepted_words (
  accepted STRING NOT NULL,
  is_accepted BOOL OPTIONS (description = 'NULL: it may mean anything')
);
