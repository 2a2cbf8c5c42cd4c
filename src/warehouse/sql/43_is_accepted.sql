-- Whether a word says that a lead was accepted or rejected, read by the very code the sheet runs; NULL: neither.
CREATE OR REPLACE FUNCTION acuerdo.is_accepted(words STRING)
RETURNS BOOL
DETERMINISTIC
LANGUAGE js
OPTIONS (description = 'TRUE accepted, FALSE rejected, NULL neither, in three languages')
AS r"""
/*{js: is_accepted}*/
return f.main(words);
""";
