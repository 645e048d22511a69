"""Builds what each process works with: the only place that knows which part uses which.

One module for each process, so that none loads what only another needs. Tests call the same functions
with another clock, assessment, fixed texts or transports.
"""
