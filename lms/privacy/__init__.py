"""What is kept of a person, why and until when: access, merging, restriction, erasure, retention in all rooms."""
