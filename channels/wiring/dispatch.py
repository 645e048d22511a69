"""The parts of the dispatch process."""

from __future__ import annotations

import time

from bot import risk
from bot.texts import fallback_reply, waiting_reply
from channels.desk.sweep import Sweep
from channels.dispatch.breaker import Breaker
from channels.dispatch.checkins import CheckIns, CheckInServices
from channels.dispatch.dispatcher import Dispatcher, DispatchServices
from channels.dispatch.hearing import Hearing
from channels.dispatch.judge import Assess, Judge
from channels.dispatch.line import Line
from channels.dispatch.process import DispatchProcess
from channels.dispatch.rasa import RasaClient
from channels.handling import Fallback
from channels.model import Clock, Reply
from channels.retention import DailyRetention
from channels.settings import Settings
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.floor import Floor
from channels.store.presence import Presence
from channels.store.retention import Retention
from channels.store.scripts import Scripts
from channels.store.turns import Turns
from channels.streams.consumer import Consumer
from channels.streams.leases import Leases


def fixed_texts(topic: str, level: int) -> tuple[Reply, ...]:
    """The reviewed answers for when Rasa gives none (P9, P11)."""
    return tuple(Reply.from_dict(reply) for reply in fallback_reply(topic, level))


def company(checkin: int) -> tuple[Reply, ...]:
    """What to say to somebody who waits while Rasa does not answer."""
    return tuple(Reply.from_dict(reply) for reply in waiting_reply(checkin))


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
    conversations, floor = Conversations(redis, scripts), Floor(redis, clock)
    turns = Turns(redis, scripts, conversations)
    judge = Judge(assess)
    rasa = RasaClient(settings.rasa_url, settings.rasa_timeout, Breaker(time.monotonic))
    line = Line(floor, Presence(redis), clock, settings.queue_limit)
    checkins = CheckIns(CheckInServices(conversations, floor, line, rasa, company, settings.patience, clock))
    hearing = Hearing(judge, conversations, clock)
    dispatcher = Dispatcher(
        DispatchServices(
            conversations,
            turns,
            hearing,
            rasa,
            line,
            checkins,
            fallback,
            clock,
            settings.late_seconds,
            settings.retention_days,
            settings.privacy_url,
        )
    )
    leases = Leases(redis, scripts, "dispatch", settings.process or "dispatch")
    consumer = Consumer(redis, leases, lambda shard: shard.inbox, dispatcher.handle)
    sweep = Sweep(redis, conversations, turns, clock, settings.sweep_seconds, settings.patience)

    retention = DailyRetention(redis, Retention(redis, scripts), clock, settings.retention_days)

    async def close() -> None:
        await rasa.close()
        await redis.aclose()

    return DispatchProcess(judge, consumer, (sweep.run, retention.run), close)
