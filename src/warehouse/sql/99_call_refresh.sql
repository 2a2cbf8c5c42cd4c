-- An installation over another one keeps its settings and has its clock at once.
CALL acuerdo.refresh();
