-- Whether a moment lies within the days that dates of leads may have; NULL does.
CREATE OR REPLACE FUNCTION acuerdo.is_in(moment TIMESTAMP, first_day DATE, last_day DATE)
RETURNS BOOL
AS (IFNULL(moment >= TIMESTAMP(first_day, 'UTC') AND moment < TIMESTAMP(last_day, 'UTC'), TRUE));
