"""Statutory programmes of specialisation as versioned data; what the law does not tell us stays empty and marked."""
