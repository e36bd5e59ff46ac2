"""Mutation testing of the law, the logic, the rules and the documents: see ``__main__``."""
