import gc

from bot.garbage import leave_loaded_alone


def test_what_is_loaded_is_not_searched_again() -> None:
    loaded = [["a list that garbage is searched for in"]]
    try:
        leave_loaded_alone()
        assert not any(found is loaded for found in gc.get_objects())
        later = [["and one that came later"]]
        assert any(found is later for found in gc.get_objects())
    finally:
        gc.unfreeze()
