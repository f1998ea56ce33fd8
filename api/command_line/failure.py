"""The one exception that an operator sees: a Dutch sentence, no trace."""


class OperatorError(Exception):
    """What happened, what it means and what to do now."""
