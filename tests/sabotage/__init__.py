"""One module per way of breaking a promise on purpose; see tests/harness/sabotage.py."""
