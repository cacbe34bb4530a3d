"""Who was there, from when to when: registers of meetings, marks, hours and percentages."""
