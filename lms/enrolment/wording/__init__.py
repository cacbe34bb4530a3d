"""What the room says: days as leaves of a calendar, states as tags, decisions and refusals with their numbers."""
