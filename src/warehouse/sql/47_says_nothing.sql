-- Whether a text says that there is nothing, such as n/a, -, none, ninguna, não informado (words/saysNothing).
CREATE OR REPLACE FUNCTION acuerdo.says_nothing(words STRING)
RETURNS BOOL
AS (/*{sql: saysNothing}*/);
