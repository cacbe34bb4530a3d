"""Where everybody arrives: signing in, start pages per role, the person's own pages, settings of the office."""
