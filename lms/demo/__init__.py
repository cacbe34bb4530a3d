"""The demo region: fills every room through its operations with synthetic people."""
