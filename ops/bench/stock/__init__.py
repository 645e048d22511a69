"""A stock Rasa project trained on the same data: what the product is compared with."""
