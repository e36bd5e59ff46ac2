"""Chapter 1 a second time, in answer-set programming, written from the law and not from the rules.

An unknown fact is a choice, and so is a reading on which no view is taken.  An answer is settled
where every answer set agrees.  The solver checks that (cautious and brave consequences), and not
a three-valued logic, so the test trusts neither the rules nor the logic under them.  It reads only
the rows of Schedules 4 to 6 from the law data; objectives, lists of paragraphs, commencement, uses
and grounds are written out in ``law/*.lp``.
"""
