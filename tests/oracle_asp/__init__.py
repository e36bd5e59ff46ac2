"""Chapter 1 a second time, in answer-set programming, written from the law and not from the rules.

What is not known is a choice, and so is a reading on which no view is taken.  An answer is
settled where every answer set agrees: that is checked by the solver (cautious and brave
consequences) and not by a three-valued logic, so neither the rules nor the logic under them
is taken on trust.  Of the law data only the rows of Schedules 4 to 6 are read; objectives,
lists of paragraphs, commencement, uses and grounds are written out in ``law/*.lp``.
"""
