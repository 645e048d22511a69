"""`make whatsapp-check`: is everything set up as docs/whatsapp.md asks? One line in Spanish for each point."""
