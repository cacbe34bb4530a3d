"""Which certificates were issued: the register with its numbers, papers in Polish and English, the public check."""
