from tests.knowledge.search.real_desk import desk

__all__ = ["desk"]
