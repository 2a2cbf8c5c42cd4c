-- A text by which rows are told apart, '' where it says nothing.
CREATE OR REPLACE FUNCTION acuerdo.key_of(words STRING)
RETURNS STRING
AS (IF(acuerdo.says_nothing(words), '', acuerdo.folded(words)));
