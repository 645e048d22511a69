import asyncio

import pytest
import redis
from rasa.core.lock_store import LockError
from rasa.utils.endpoints import EndpointConfig

from bot.rasa_server import lock_store
from bot.rasa_server.lock_store import ShortRedisLockStore


@pytest.fixture
def locks(redis_port: int) -> ShortRedisLockStore:
    redis.Redis(port=redis_port).flushall()
    return ShortRedisLockStore(
        EndpointConfig("127.0.0.1", port=str(redis_port), password="", key_prefix="rasa")
    )


async def test_one_at_a_time_in_order(locks: ShortRedisLockStore) -> None:
    log: list[str] = []

    async def hold(name: str) -> None:
        async with locks.lock("c"):
            log.append(f"{name} in")
            await asyncio.sleep(0.02)
            log.append(f"{name} out")

    await asyncio.gather(hold("a"), hold("b"), hold("c"))
    assert log == ["a in", "a out", "b in", "b out", "c in", "c out"]


async def test_a_lock_whose_owner_died_is_free_after_its_short_life(locks: ShortRedisLockStore) -> None:
    locks.issue_ticket("c", lock_lifetime=0.3)  # An owner that never comes back.
    await asyncio.wait_for(_pass_through(locks, "c"), 2)


async def test_conversations_do_not_wait_for_each_other(locks: ShortRedisLockStore) -> None:
    async with locks.lock("a"):
        await asyncio.wait_for(_pass_through(locks, "b"), 0.5)


async def test_who_waits_too_long_hears_of_it(
    locks: ShortRedisLockStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_store, "LOCK_SECONDS", 0.2)
    async with locks.lock("c", lock_lifetime=5):
        with pytest.raises(LockError):
            await asyncio.wait_for(_pass_through(locks, "c"), 2)


async def test_nothing_is_left_behind_for_ever(locks: ShortRedisLockStore) -> None:
    locks.issue_ticket("c")
    assert 0 < locks.red.ttl("rasa:lock:c") <= 60


async def _pass_through(locks: ShortRedisLockStore, name: str) -> None:
    async with locks.lock(name):
        pass
