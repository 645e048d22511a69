"""The channels service: what citizens and counselors connect to, and what moves messages between them."""
