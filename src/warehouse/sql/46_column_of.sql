-- The column of a lead by which a report groups.
CREATE OR REPLACE FUNCTION acuerdo.column_of(
  by_column STRING,
  owner STRING,
  source STRING,
  persona STRING,
  office STRING,
  stage STRING)
RETURNS STRING
AS (
  CASE by_column
    WHEN 'owner' THEN owner
    WHEN 'source' THEN source
    WHEN 'persona' THEN persona
    WHEN 'office' THEN office
    WHEN 'stage' THEN stage
    ELSE ERROR(FORMAT('Cannot group by %T: group by owner, source, persona, office or stage', by_column))
  END
);
