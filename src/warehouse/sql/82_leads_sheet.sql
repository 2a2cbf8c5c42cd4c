-- The same under the headings of the sheet. The settings pasted from the sidebar write it in the workbook's language, with the
-- workbook's own names of actions.
CREATE VIEW IF NOT EXISTS acuerdo.leads_sheet AS
/*{sql: leadsSheet}*/;
