"""Measuring how well the knowledge layer finds and refuses."""
