"""WhatsApp by Meta's Cloud API: what it sends us becomes InboundMessages, OutboundMessages become what it takes."""
