"""Which ESF+ project pays, who takes part in it since when, and with which data on entry."""
