"""What is kept of a person, why, until when: access, merging, restriction, erasure, retention across the rooms."""
