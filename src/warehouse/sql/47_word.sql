-- A word of the sheet in a language.
CREATE OR REPLACE FUNCTION acuerdo.word(language STRING, key STRING)
RETURNS STRING
AS (/*{sql: words}*/);
