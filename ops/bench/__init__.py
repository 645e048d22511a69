"""Latency of the real product, and of a stock Rasa project under the same messages: `python -m ops.bench`."""
