"""The only door: who may speak, what is logged, masked, kept and shown."""

VERSION = "0.1.0"
