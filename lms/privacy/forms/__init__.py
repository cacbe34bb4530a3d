"""What may be typed about what is kept of a person. One module per verb."""
