import asyncio
import gc

import pytest
import redis
from rasa.core.lock_store import LockError
from rasa.utils.endpoints import EndpointConfig
from redis.lock import Lock

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
    _held_by_another_process(locks, seconds=0.3)  # An owner that never comes back.
    await asyncio.wait_for(_pass_through(locks, "c"), 2)


async def test_another_process_that_works_on_it_is_waited_for(locks: ShortRedisLockStore) -> None:
    other = _held_by_another_process(locks, seconds=5)
    passing = asyncio.create_task(_pass_through(locks, "c"))
    await asyncio.sleep(0.15)
    assert not passing.done()
    other.release()
    await asyncio.wait_for(passing, 1)


async def test_a_lock_that_expired_is_not_taken_from_its_next_owner(locks: ShortRedisLockStore) -> None:
    async with locks.lock("c", lock_lifetime=0.1):
        await asyncio.sleep(0.2)
        _held_by_another_process(locks, seconds=5)
    assert locks._redis.exists("rasa:lock:c")


async def test_a_failure_inside_gives_the_lock_back(locks: ShortRedisLockStore) -> None:
    with pytest.raises(ZeroDivisionError):
        async with locks.lock("c"):
            raise ZeroDivisionError
    await asyncio.wait_for(_pass_through(locks, "c"), 0.5)
    assert not locks._redis.exists("rasa:lock:c")


async def test_who_gives_up_waiting_does_not_keep_the_others_waiting(locks: ShortRedisLockStore) -> None:
    async with locks.lock("c"):
        impatient = asyncio.create_task(_pass_through(locks, "c"))
        await asyncio.sleep(0.02)
        impatient.cancel()
        with pytest.raises(asyncio.CancelledError):
            await impatient
    await asyncio.wait_for(_pass_through(locks, "c"), 0.5)


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
    async with locks.lock("c"):
        assert 0 < locks._redis.pttl("rasa:lock:c") <= 1000 * lock_store.LOCK_SECONDS
    assert not locks._redis.exists("rasa:lock:c")
    gc.collect()
    assert not list(locks._queues)


def _held_by_another_process(locks: ShortRedisLockStore, seconds: float) -> Lock:
    lock = Lock(locks._redis, "rasa:lock:c", seconds, thread_local=False)
    assert lock.acquire(blocking=False)
    return lock


async def _pass_through(locks: ShortRedisLockStore, name: str) -> None:
    async with locks.lock(name):
        pass
