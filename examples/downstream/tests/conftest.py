"""Few examples and no deadline: this runs at every push."""

from hypothesis import settings

settings.register_profile("ours", max_examples=30, stateful_step_count=8, deadline=None)
settings.load_profile("ours")
