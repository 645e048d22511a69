"""The same network as `bot.risk.encoder`, in PyTorch, for training alone."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from bot.risk.encoder.adapter import Adapter
from bot.risk.encoder.base_file import BaseFile
from bot.risk.encoder.encoder import HEAD_SCALE

LORA_SCALE = 2.0
# As in the training of the base weights.
DROPOUT = 0.1


def _tensor(array: Any) -> torch.Tensor:
    return torch.from_numpy(array.copy())


class LoraLinear(nn.Module):
    """A frozen base matrix plus a trained product of two thin ones; the bias is trained."""

    def __init__(self, base: BaseFile, name: str, outputs: int, inputs: int, rank: int) -> None:
        super().__init__()
        self.register_buffer("base", _tensor(base.matrix(f"{name}.w", outputs, inputs)))
        self.bias = nn.Parameter(_tensor(base.floats(f"{name}.b")))
        self.down = nn.Parameter(torch.randn(rank, inputs) / math.sqrt(inputs))
        self.up = nn.Parameter(torch.zeros(outputs, rank))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.linear(x, self.base, self.bias) + (x @ self.down.T) @ self.up.T * LORA_SCALE


class LayerNorm(nn.LayerNorm):
    def __init__(self, base: BaseFile, name: str) -> None:
        super().__init__(base.hidden, base.epsilon)
        self.weight = nn.Parameter(_tensor(base.floats(f"{name}.w")))
        self.bias = nn.Parameter(_tensor(base.floats(f"{name}.b")))


class Layer(nn.Module):
    def __init__(self, base: BaseFile, number: int, rank: int) -> None:
        super().__init__()
        self.heads, prefix = base.heads, f"l{number}"
        for name in ("q", "k", "v", "ao"):
            setattr(self, name, LoraLinear(base, f"{prefix}.{name}", base.hidden, base.hidden, rank))
        self.fi = LoraLinear(base, f"{prefix}.fi", base.inner, base.hidden, rank)
        self.fo = LoraLinear(base, f"{prefix}.fo", base.hidden, base.inner, rank)
        self.aln, self.oln = LayerNorm(base, f"{prefix}.aln"), LayerNorm(base, f"{prefix}.oln")

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        rows, pieces, hidden = x.shape
        split = (rows, pieces, self.heads, hidden // self.heads)
        query, key, value = (part(x).view(split).transpose(1, 2) for part in (self.q, self.k, self.v))
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None, :])
        x = self.aln(x + self.ao(mixed.transpose(1, 2).reshape(x.shape)))
        wide = self.fo(functional.gelu(self.fi(x)))
        return self.oln(x + functional.dropout(wide, DROPOUT, self.training))


class TorchEncoder(nn.Module):
    """`forward(ids, mask)`: (rows, pieces) ids and booleans → logits (rows, heads)."""

    def __init__(self, base: BaseFile, layers: int, heads: int, rank: int) -> None:
        super().__init__()
        words = base.matrix("emb.word", len(base.vocabulary.scores), base.hidden)
        self.words = nn.Embedding.from_pretrained(_tensor(words), freeze=True)
        self.register_buffer("positions", _tensor(base.floats("emb.pos").reshape(-1, base.hidden)))
        self.register_buffer("kind", _tensor(base.floats("emb.type").reshape(-1, base.hidden)[0]))
        self.norm = LayerNorm(base, "emb.ln").requires_grad_(False)
        self.layers = nn.ModuleList(Layer(base, number, rank) for number in range(layers))
        self.head = nn.Linear(base.hidden, heads)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = self.norm(self.words(ids) + self.positions[: ids.shape[1]] + self.kind)
            for layer in self.layers:
                x = layer(x, mask)
        x, weight = x.float(), mask[..., None].float()
        mean = (x * weight).sum(1) / weight.sum(1)
        return self.head(functional.dropout(mean, DROPOUT, self.training) * HEAD_SCALE)

    def start_from(self, adapter: Adapter) -> None:
        """Take over what `adapter` holds; raises KeyError where it has fewer layers."""
        with torch.no_grad():
            for name, parameter in self._trained().items():
                parameter.copy_(_tensor(adapter.array(name)))

    def adapter(self) -> dict[str, Any]:
        """Everything that was trained, as numpy arrays under the names `bot.risk.encoder` reads."""
        return {name: parameter.detach().float().numpy() for name, parameter in self._trained().items()}

    def _trained(self) -> dict[str, nn.Parameter]:
        found: dict[str, nn.Parameter] = {"head.w": self.head.weight, "head.b": self.head.bias}
        for number, layer in enumerate(self.layers):
            for name in ("q", "k", "v", "ao", "fi", "fo"):
                part = getattr(layer, name)
                found |= {f"l{number}.{name}.{key}": getattr(part, key) for key in ("up", "down")}
                found[f"l{number}.{name}.b"] = part.bias
            for name in ("aln", "oln"):
                norm = getattr(layer, name)
                found |= {f"l{number}.{name}.w": norm.weight, f"l{number}.{name}.b": norm.bias}
        return found
