-- The leads. Replace this view by one over your CRM, with the same columns.
CREATE VIEW IF NOT EXISTS acuerdo.leads AS
SELECT * FROM acuerdo.leads_table;
