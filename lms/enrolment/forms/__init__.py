"""What may be typed: searches, an edition, a meeting, a reason."""
