-- Which Acuerdo this is.
CREATE OR REPLACE FUNCTION acuerdo.version()
RETURNS STRING
AS (/*{version}*/);
