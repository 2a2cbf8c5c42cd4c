-- A text as it compares: trimmed, without case and without accents.
CREATE OR REPLACE FUNCTION acuerdo.folded(words STRING)
RETURNS STRING
AS (TRIM(LOWER(REGEXP_REPLACE(NORMALIZE(IFNULL(words, ''), NFD), r'[\x{0300}-\x{036f}]', ''))));
