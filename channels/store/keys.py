"""Names of the keys: all of a conversation's, and its shard's streams, carry one hash tag.

One script can therefore change them atomically, also on Redis Cluster.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

SHARDS = 64
DESK_NOTICES = "notices:desk"
WEB_NOTICES = "notices:web"
TROUBLES = "desk:troubles"  # hash: the provider's code by channel (channels/store/troubles.py)


def shard_of(conversation_id: str) -> int:
    """Stable over processes and releases: stored keys depend on it."""
    digest = hashlib.blake2b(conversation_id.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % SHARDS


def new_case_id(conversation_id: str) -> str:
    """A case id says its shard, so that a case is found without knowing its conversation."""
    return f"c-{shard_of(conversation_id)}-{secrets.token_hex(8)}"


def shard_of_case(case_id: str) -> int:
    """Raises ValueError on anything that `new_case_id` cannot have made."""
    prefix, number, rest = case_id.split("-", 2)
    shard = int(number)
    if prefix != "c" or not rest.isalnum() or not 0 <= shard < SHARDS:
        raise ValueError("not a case id")
    return shard


@dataclass(frozen=True)
class ShardKeys:
    """The keys that belong to a shard as a whole."""

    shard: int

    def _key(self, name: str) -> str:
        return f"{{s{self.shard}}}:{name}"

    @property
    def inbox(self) -> str:
        """Stream of what dispatch has not handled yet (citizens' messages, check-ins that are due), nothing else."""
        return self._key("inbox")

    @property
    def outbox(self) -> str:
        """Stream of entries that wait for delivery to the person, and nothing else."""
        return self._key("outbox")

    @property
    def cases(self) -> str:
        """Set of the ids of cases that are not closed."""
        return self._key("cases")

    @property
    def recent(self) -> str:
        """Sorted set of conversation ids by the time the person last wrote."""
        return self._key("recent")

    def lease(self, role: str) -> str:
        return self._key(f"lease:{role}")

    def epoch(self, role: str) -> str:
        """Fencing counter of the role's lease; survives the lease."""
        return self._key(f"epoch:{role}")

    def case(self, case_id: str) -> str:
        return self._key(f"case:{case_id}")


@dataclass(frozen=True)
class ConversationKeys:
    """The keys of one conversation."""

    conversation_id: str

    @property
    def shard(self) -> ShardKeys:
        return ShardKeys(shard_of(self.conversation_id))

    def _key(self, name: str) -> str:
        return f"{{s{self.shard.shard}}}:{name}:{self.conversation_id}"

    @property
    def state(self) -> str:
        return self._key("conv")

    @property
    def log(self) -> str:
        """List of entries; an entry's seq is its place in the list, from 1. Entries never change."""
        return self._key("log")

    @property
    def risk(self) -> str:
        """Hash from a citizen entry's seq to its assessment."""
        return self._key("risk")

    @property
    def online(self) -> str:
        """Sorted set of open sockets by the time until which each counts as connected."""
        return self._key("online")

    @property
    def address(self) -> str:
        """Hash of what is needed to answer, each part sealed (channels/store/addresses.py)."""
        return self._key("address")

    @property
    def delivery(self) -> str:
        """Hash of what became of entries on their way to the person (channels/store/deliveries.py)."""
        return self._key("delivery")

    @property
    def held(self) -> str:
        """Sorted set of the seqs of entries that wait until the person writes."""
        return self._key("held")

    @property
    def invited(self) -> str:
        """There while the person was lately asked to write, with a template."""
        return self._key("invited")

    @property
    def pair(self) -> str:
        """Hash of how fast a channel lets us write to this person."""
        return self._key("pair")

    def seen(self, message_id: str) -> str:
        """Deduplication key of a provider's or client's message id; holds its seq."""
        return f"{self._key('seen')}:{message_id}"


def sent_key(hashed: str) -> str:
    """What a message of ours was, by the keyed hash of the provider's id for it."""
    return f"sent:{hashed}"


def person_key(hashed: str) -> str:
    """What an identifier or a message id names, by its keyed hash: a conversation.

    All of them share one slot, so that one script can link two identifiers of a person.
    """
    return f"{{people}}:{hashed}"
