-- The answer of JavaScript from which learnt is made; filled by learn().
CREATE OR REPLACE TABLE acuerdo.learnt_once AS
/*{sql: learntMade}*/
WHERE FALSE;
