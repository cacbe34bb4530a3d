"""What is taught: the catalogue of courses, their editions and meetings, places and trainers, calendars."""
