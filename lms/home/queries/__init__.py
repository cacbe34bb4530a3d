"""Reads of the start pages: a participant's, a coordinator's, the office's, and the administrator's desk."""
