"""The forward pass in numpy: BERT layers over one message, then the mean of its pieces."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bot.risk.encoder.base_file import Floats


@dataclass(frozen=True)
class Linear:
    """weight (inputs, outputs), bias (outputs)."""

    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        return np.asarray(x @ self.weight + self.bias)


@dataclass(frozen=True)
class Norm:
    weight: Floats
    bias: Floats
    epsilon: float

    def __call__(self, x: Floats) -> Floats:
        centred = x - x.mean(-1, keepdims=True)
        deviation = np.sqrt((centred**2).mean(-1, keepdims=True) + self.epsilon)
        return np.asarray(centred / deviation * self.weight + self.bias)


@dataclass(frozen=True)
class Layer:
    """`mix` is query, key and value side by side, so that one product serves all three."""

    mix: Linear
    attended: Linear
    attended_norm: Norm
    widen: Linear
    narrow: Linear
    narrow_norm: Norm
    heads: int

    def __call__(self, x: Floats) -> Floats:
        x = self.attended_norm(x + self.attended(self._attention(x)))
        return self.narrow_norm(x + self.narrow(_gelu(self.widen(x))))

    def _attention(self, x: Floats) -> Floats:
        pieces, hidden = x.shape
        parts = self.mix(x).reshape(pieces, 3, self.heads, hidden // self.heads).transpose(1, 2, 0, 3)
        query, key, value = parts
        weights = query @ key.transpose(0, 2, 1) / np.sqrt(np.float32(hidden // self.heads))
        weights = np.exp(weights - weights.max(-1, keepdims=True))
        weights /= weights.sum(-1, keepdims=True)
        return np.asarray((weights @ value).transpose(1, 0, 2).reshape(pieces, hidden))


# Coefficients of Abramowitz and Stegun 7.1.26: erf to 1.5e-7, so that no SciPy is needed to serve.
_ERF = np.array([1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592], np.float32)


def _gelu(x: Floats) -> Floats:
    scaled = np.abs(x) * np.float32(0.7071067811865476)
    t = 1 / (1 + np.float32(0.3275911) * scaled)
    erf = 1 - t * np.polyval(_ERF, t) * np.exp(-(scaled**2))
    return np.asarray(0.5 * x * (1 + np.sign(x) * erf), np.float32)
