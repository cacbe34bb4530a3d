"""What may be typed about people: the register, accounts."""
