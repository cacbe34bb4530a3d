"""How many, on which day, with which evidence: ESF+ indicators and the files for SM EFS."""
