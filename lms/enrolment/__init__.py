"""Who gets a seat and why: seats, the institution limit, the waiting list; and every page that shows free seats."""
