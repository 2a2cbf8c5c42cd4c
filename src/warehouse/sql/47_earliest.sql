-- The earliest of moments, those left out aside.
CREATE OR REPLACE FUNCTION acuerdo.earliest(moments ARRAY<TIMESTAMP>)
RETURNS TIMESTAMP
AS ((SELECT MIN(moment) FROM UNNEST(moments) AS moment));
