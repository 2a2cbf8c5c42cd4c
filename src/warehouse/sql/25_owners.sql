-- Who may own a lead. No row: anybody.
CREATE TABLE IF NOT EXISTS acuerdo.owners (owner STRING NOT NULL);
