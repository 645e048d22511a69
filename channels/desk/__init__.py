"""The counselors' desk: a projection of the cases, and what people do with them."""
