"""A llama decoder in JAX: the computation that llama.cpp runs for `general.architecture = llama`.

Weights are (out, in), as GGUF stores them; RoPE turns neighbouring pairs, so queries and keys need no permutation.
B: batch, T: positions, H: heads, K: a head's width.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np

Parameters = dict[str, jax.Array]

RMS_EPSILON = 1e-5
ROPE_BASE = 10_000.0


@dataclass(frozen=True)
class Shape:
    vocabulary: int = 1024
    width: int = 256
    hidden: int = 768  # of the feed-forward network
    layers: int = 4
    heads: int = 4
    context: int = 256

    @property
    def head_width(self) -> int:
        return self.width // self.heads


def initial_parameters(shape: Shape, seed: int) -> Parameters:
    """Named as in GGUF. The projections that write to the residual stream start smaller, by 1/sqrt(2 * layers)."""
    rng = np.random.default_rng(seed)
    d, f = shape.width, shape.hidden

    def normal(rows: int, columns: int, scale: float) -> jax.Array:
        return jnp.asarray(rng.normal(0.0, scale, (rows, columns)), jnp.float32)

    residual = 1 / math.sqrt(2 * shape.layers)
    parameters = {"token_embd": normal(shape.vocabulary, d, 0.02), "output_norm": jnp.ones(d)}
    for layer in range(shape.layers):
        block = {
            "attn_norm": jnp.ones(d),
            "attn_q": normal(d, d, d**-0.5),
            "attn_k": normal(d, d, d**-0.5),
            "attn_v": normal(d, d, d**-0.5),
            "attn_output": normal(d, d, residual * d**-0.5),
            "ffn_norm": jnp.ones(d),
            "ffn_gate": normal(f, d, d**-0.5),
            "ffn_up": normal(f, d, d**-0.5),
            "ffn_down": normal(d, f, residual * f**-0.5),
        }
        parameters |= {f"blk.{layer}.{name}": value for name, value in block.items()}
    return parameters


def rms_norm(x: jax.Array, weight: jax.Array) -> jax.Array:
    return x * jax.lax.rsqrt(jnp.mean(x * x, -1, keepdims=True) + RMS_EPSILON) * weight


def rope_tables(shape: Shape) -> tuple[np.ndarray, np.ndarray]:
    frequencies = ROPE_BASE ** (-np.arange(0, shape.head_width, 2) / shape.head_width)
    angles = np.arange(shape.context)[:, None] * frequencies[None, :]  # (T, K/2)
    return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)


def rope(x: jax.Array, cos: np.ndarray, sin: np.ndarray) -> jax.Array:
    """x: (B, T, H, K)."""
    pairs = x.reshape(*x.shape[:-1], -1, 2)
    even, odd = pairs[..., 0], pairs[..., 1]
    cos, sin = cos[: x.shape[1], None, :], sin[: x.shape[1], None, :]
    return jnp.stack([even * cos - odd * sin, even * sin + odd * cos], -1).reshape(x.shape)


def dropout(x: jax.Array, rate: float, key: jax.Array | None) -> jax.Array:
    if key is None or rate == 0:
        return x
    return x * jax.random.bernoulli(key, 1 - rate, x.shape) / (1 - rate)


def logits(
    shape: Shape, p: Parameters, tokens: jax.Array, rate: float = 0.0, key: jax.Array | None = None
) -> jax.Array:
    """tokens: (B, T) -> (B, T, vocabulary). Drops activations at `rate` when given a key."""
    batch, length = tokens.shape
    keys = iter([None] * (2 * shape.layers + 1) if key is None else jax.random.split(key, 2 * shape.layers + 1))
    cos, sin = rope_tables(shape)
    causal = np.where(np.tril(np.ones((length, length), bool)), 0.0, -1e9).astype(np.float32)

    def heads(x: jax.Array) -> jax.Array:
        return x.reshape(batch, length, shape.heads, shape.head_width)

    # A product with one-hot rows: on a CPU its gradient, a matrix product, is faster than a gather's scatter.
    x = dropout(jax.nn.one_hot(tokens, shape.vocabulary) @ p["token_embd"], rate, next(keys))
    for layer in range(shape.layers):
        w = {name: p[f"blk.{layer}.{name}"] for name in BLOCK_NAMES}
        y = rms_norm(x, w["attn_norm"])
        q = rope(heads(y @ w["attn_q"].T), cos, sin)
        k = rope(heads(y @ w["attn_k"].T), cos, sin)
        v = heads(y @ w["attn_v"].T)
        scores = jnp.einsum("bqhk,bthk->bhqt", q, k) / math.sqrt(shape.head_width) + causal
        mixed = jnp.einsum("bhqt,bthk->bqhk", jax.nn.softmax(scores, -1), v).reshape(x.shape)
        x = x + dropout(mixed @ w["attn_output"].T, rate, next(keys))
        y = rms_norm(x, w["ffn_norm"])
        gated = jax.nn.silu(y @ w["ffn_gate"].T) * (y @ w["ffn_up"].T)
        x = x + dropout(gated @ w["ffn_down"].T, rate, next(keys))
    return rms_norm(x, p["output_norm"]) @ p["token_embd"].T


BLOCK_NAMES = (
    "attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down",
)  # fmt: skip


def cross_entropy(
    shape: Shape, p: Parameters, rows: jax.Array, rate: float = 0.0, key: jax.Array | None = None
) -> jax.Array:
    """Mean loss in nats a token of rows (B, T + 1): each position predicts the next."""
    predicted = logits(shape, p, rows[:, :-1], rate, key)
    wanted = jax.nn.one_hot(rows[:, 1:], shape.vocabulary)
    return jnp.mean(jax.nn.logsumexp(predicted, -1) - jnp.sum(predicted * wanted, -1))
