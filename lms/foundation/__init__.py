"""What every room stands on: settings, storage, doors, languages, letters, papers. Knows no domain noun."""
