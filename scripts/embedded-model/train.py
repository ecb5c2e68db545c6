"""Trains the embedded model from a text and writes it as GGUF, with a JSON report of how it went beside it.

    python train.py --text shakespeare.txt --out omni-shakespeare.gguf

The number of steps and every seed are fixed, so a second run on the same machine gives the same file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from corpus import Corpus, split
from export import write_gguf
from model import Parameters, Shape, cross_entropy, initial_parameters
from tokenizer import encode, train_tokenizer, vocabulary

jax.config.update("jax_default_prng_impl", "unsafe_rbg")  # dropout draws millions of bits a step


@dataclass(frozen=True)
class Recipe:
    steps: int
    batch: int = 4  # rows of `context` tokens
    learning_rate: float = 2e-3
    final_learning_rate_share: float = 0.02
    warmup_steps: int = 100
    weight_decay: float = 0.1
    beta1: float = 0.9
    beta2: float = 0.99
    gradient_norm: float = 1.0
    dropout: float = 0.2
    seed: int = 1
    validate_every: int = 250


def learning_rate(recipe: Recipe, step: int) -> float:
    """Linear warm-up, then half a cosine."""
    warmup = min(1.0, (step + 1) / recipe.warmup_steps)
    cosine = 0.5 * (1 + math.cos(math.pi * step / recipe.steps))
    floor = recipe.final_learning_rate_share
    return recipe.learning_rate * warmup * (floor + (1 - floor) * cosine)


def adamw_step(shape: Shape, recipe: Recipe):
    """One update: (parameters, first moments, second moments, rows, key, rate, step from 1) -> the same and the loss."""

    def update(p: Parameters, m: Parameters, v: Parameters, rows, key, rate, step):
        loss, gradient = jax.value_and_grad(lambda q: cross_entropy(shape, q, rows, recipe.dropout, key))(p)
        norm = jnp.sqrt(sum(jnp.sum(g * g) for g in gradient.values()))
        clip = jnp.minimum(1.0, recipe.gradient_norm / (norm + 1e-6))

        def moved(name: str):
            g = gradient[name] * clip
            first = recipe.beta1 * m[name] + (1 - recipe.beta1) * g
            second = recipe.beta2 * v[name] + (1 - recipe.beta2) * g * g
            direction = (first / (1 - recipe.beta1**step)) / (jnp.sqrt(second / (1 - recipe.beta2**step)) + 1e-8)
            decay = recipe.weight_decay if p[name].ndim == 2 else 0.0
            return p[name] - rate * (direction + decay * p[name]), first, second

        results = {name: moved(name) for name in p}
        return (*({name: r[i] for name, r in results.items()} for i in range(3)), loss)

    return jax.jit(update, donate_argnums=(0, 1, 2))


def validation_loss(evaluate, p: Parameters, rows: np.ndarray, batch: int) -> float:
    losses = [(float(evaluate(p, rows[i : i + batch])), len(rows[i : i + batch])) for i in range(0, len(rows), batch)]
    return sum(loss * n for loss, n in losses) / sum(n for _, n in losses)


def train(shape: Shape, recipe: Recipe, corpus: Corpus, keep: Callable[[Parameters], None]) -> list[dict[str, float]]:
    """The losses at each validation. `keep` is given the parameters whenever their validation loss is the lowest yet."""
    rng = np.random.default_rng(recipe.seed)
    key = jax.random.key(recipe.seed)
    p = initial_parameters(shape, recipe.seed)
    m = {name: jnp.zeros_like(value) for name, value in p.items()}
    v = {name: jnp.zeros_like(value) for name, value in p.items()}
    update = adamw_step(shape, recipe)
    evaluate = jax.jit(lambda q, rows: cross_entropy(shape, q, rows))
    held_out = corpus.validation_rows()

    started, recent, history = time.monotonic(), [], []
    best_loss = math.inf
    for step in range(recipe.steps):
        key, step_key = jax.random.split(key)
        rows = corpus.batch(rng, recipe.batch)
        p, m, v, loss = update(p, m, v, rows, step_key, learning_rate(recipe, step), float(step + 1))
        recent.append(loss)
        if (step + 1) % recipe.validate_every and step + 1 < recipe.steps:
            continue
        held_out_loss = validation_loss(evaluate, p, held_out, recipe.batch)
        entry = {
            "step": step + 1,
            "train": round(float(np.mean([float(x) for x in recent])), 4),
            "validation": round(held_out_loss, 4),
            "seconds": round(time.monotonic() - started),
        }
        recent = []
        history.append(entry)
        print(json.dumps(entry), file=sys.stderr, flush=True)
        if held_out_loss < best_loss:
            best_loss = held_out_loss
            keep(p)
    return history


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", type=Path, required=True, help="UTF-8 text to learn from")
    parser.add_argument("--out", type=Path, required=True, help="GGUF to write; the report gets .json added")
    parser.add_argument("--steps", type=int, default=5000, help="updates of 1,024 tokens (default: %(default)s)")
    parser.add_argument("--layers", type=int, default=Shape.layers, help="transformer blocks (default: %(default)s)")
    arguments = parser.parse_args()
    if not arguments.text.is_file():
        parser.error(f"--text {arguments.text}: no such file")
    return arguments


def main() -> None:
    arguments = parse_arguments()
    shape, recipe = Shape(layers=arguments.layers), Recipe(steps=arguments.steps)
    raw = arguments.text.read_bytes()
    text = raw.decode("utf-8")

    tokenizer = train_tokenizer(text, shape.vocabulary)
    ids = encode(tokenizer, text)
    newline = tokenizer.encode("\n").ids[0]
    corpus = split(ids, newline, shape.context)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    words = vocabulary(tokenizer)
    history = train(shape, recipe, corpus, lambda p: write_gguf(arguments.out, shape, p, words))

    report = {
        "text": {"sha256": hashlib.sha256(raw).hexdigest(), "characters": len(text), "tokens": len(ids)},
        "shape": asdict(shape),
        "parameters": sum(value.size for value in initial_parameters(shape, recipe.seed).values()),
        "recipe": asdict(recipe),
        "best": min(history, key=lambda entry: entry["validation"]),
        "history": history,
        "seconds": history[-1]["seconds"],
        "file": {
            "bytes": arguments.out.stat().st_size,
            "sha256": hashlib.sha256(arguments.out.read_bytes()).hexdigest(),
        },
    }
    Path(f"{arguments.out}.json").write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
