"""Words of privacy: one module per verb."""
