"""The parts of the dispatch process."""

from __future__ import annotations

import time

from bot import risk
from bot.texts import fallback_reply
from channels.desk.sweep import Sweep
from channels.dispatch.breaker import Breaker
from channels.dispatch.dispatcher import Dispatcher
from channels.dispatch.judge import Assess, Judge
from channels.dispatch.process import DispatchProcess
from channels.dispatch.rasa import RasaClient
from channels.handling import Fallback
from channels.model import Clock, Reply
from channels.settings import Settings
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.scripts import Scripts
from channels.streams.consumer import Consumer
from channels.streams.leases import Leases


def fixed_texts(topic: str, level: int) -> tuple[Reply, ...]:
    """The reviewed answers for when Rasa gives none (P9, P11)."""
    return tuple(Reply.from_dict(reply) for reply in fallback_reply(topic, level))


def build(
    settings: Settings,
    *,
    clock: Clock = time.time,
    assess: Assess = risk.assess,
    fallback: Fallback = fixed_texts,
) -> DispatchProcess:
    fallback("fuera_de_tema", 0)  # reads the texts now, not in the moment when Rasa has failed
    redis = connect(settings.redis_url.get_secret_value())
    scripts = Scripts(redis)
    conversations = Conversations(redis, scripts)
    judge = Judge(assess)
    rasa = RasaClient(settings.rasa_url, settings.rasa_timeout, Breaker(time.monotonic))
    dispatcher = Dispatcher(conversations, judge, rasa, fallback, clock)
    leases = Leases(redis, scripts, "dispatch", settings.process or "dispatch")
    consumer = Consumer(redis, leases, lambda shard: shard.inbox, dispatcher.handle)
    sweep = Sweep(redis, conversations, clock, settings.sweep_seconds)

    async def close() -> None:
        await rasa.close()
        await redis.aclose()

    return DispatchProcess(judge, consumer, sweep, close)
