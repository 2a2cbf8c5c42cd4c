-- What JavaScript made of the opening hours, year by year; filled by refresh().
CREATE OR REPLACE TABLE acuerdo.clock_years AS
/*{sql: clockMade}*/
WHERE FALSE;
