"""Reading the shards' streams: leases, order within a conversation, parallel conversations."""
