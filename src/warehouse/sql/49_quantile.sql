-- A quantile in hours, interpolated between its two neighbours as PERCENTILE does (R-7; metrics/quantile, in ms as there).
CREATE OR REPLACE FUNCTION acuerdo.quantile(low INT64, high INT64, place FLOAT64)
RETURNS FLOAT64
AS ((low / 1000 + (high / 1000 - low / 1000) * (place - FLOOR(place))) / 3600000);
