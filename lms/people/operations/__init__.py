"""Verbs of people: the register of persons and institutions, and their accounts."""
