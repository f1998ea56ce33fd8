"""Conversations with a running box, played from scripts and measured."""
