"""The action server: turns knowledge into the Dutch messages of a conversation."""
