"""What plugs into the Rasa server itself: its input channel and its stores."""
