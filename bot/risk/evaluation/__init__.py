"""How well triage understands people: figures with intervals, floors, and a report to read.

Trains nothing. Whoever works on the model reads figures, never the texts of the evaluation.
"""
