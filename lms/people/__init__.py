"""Who is who: accounts and roles, persons and institutions, municipalities, the office itself."""
