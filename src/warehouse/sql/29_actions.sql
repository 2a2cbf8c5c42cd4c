-- What leads did. Replace this view by one over your CRM, with the same columns.
CREATE VIEW IF NOT EXISTS acuerdo.actions AS
SELECT * FROM acuerdo.actions_table;
