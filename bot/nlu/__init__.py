"""Rasa graph components of ours, one a file. They run in the Rasa environment (Python 3.10) only."""
