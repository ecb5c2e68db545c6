"""The loss of an adapter on a row, and its gradient by the adapter's B, by JAX in double precision.

    python jax_gradients.py FOLDER

FOLDER/task.json names the tensors that lie one after another, as F32, in FOLDER/values.f32. Prints {"loss", "gradient"}.
"""

import json
import pathlib
import sys

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)


def rms_norm(x, weight, epsilon):
    return x / jnp.sqrt(jnp.mean(x * x, axis=-1, keepdims=True) + epsilon) * weight


def rotate(x, rope, factors):
    """x (n, heads, head_dim), by positions 0 to n - 1."""
    half = x.shape[-1] // 2
    frequencies = rope["base"] ** (-jnp.arange(half) * 2.0 / x.shape[-1])
    if factors is not None:
        frequencies = frequencies / factors
    angles = (jnp.arange(x.shape[0]) * rope["scale"])[:, None, None] * frequencies
    cos, sin = jnp.cos(angles), jnp.sin(angles)
    if rope["pairs"] == "adjacent":
        a, b = x[..., 0::2], x[..., 1::2]
        return jnp.stack([a * cos - b * sin, a * sin + b * cos], axis=-1).reshape(x.shape)
    a, b = x[..., :half], x[..., half:]
    return jnp.concatenate([a * cos - b * sin, a * sin + b * cos], axis=-1)


def loss(adapter_b, adapter_a, weights, task):
    shape, factor = task["shape"], task["factor"]
    epsilon = shape["normEpsilon"]
    ids = jnp.array(task["ids"])

    def linear(name, x):
        y = x @ weights[f"{name}.weight"].T
        if f"{name}.bias" in weights:
            y = y + weights[f"{name}.bias"]
        if f"{name}.weight" in adapter_a:
            y = y + factor * (x @ adapter_a[f"{name}.weight"].T) @ adapter_b[f"{name}.weight"].T
        return y

    n = len(task["ids"])
    x = weights["token_embd.weight"][ids] * shape["embeddingScale"]
    back = jnp.arange(n)[:, None] - jnp.arange(n)[None, :]
    for i, block in enumerate(shape["blocks"]):
        name = f"blk.{i}."
        heads, kv_heads, head_dim = block["heads"], block["kvHeads"], block["headDim"]

        def norm(x, suffix):
            return rms_norm(x, weights[f"{name}{suffix}.weight"], epsilon)

        h = norm(x, "attn_norm")
        q = linear(f"{name}attn_q", h).reshape(n, heads, head_dim)
        k = linear(f"{name}attn_k", h).reshape(n, kv_heads, head_dim)
        v = linear(f"{name}attn_v", h).reshape(n, kv_heads, head_dim)
        if block["qkNorm"]:
            q, k = norm(q, "attn_q_norm"), norm(k, "attn_k_norm")
        factors = weights.get("rope_freqs.weight") if block["rope"]["frequencyFactors"] else None
        q, k = rotate(q, block["rope"], factors), rotate(k, block["rope"], factors)
        k, v = (jnp.repeat(part, heads // kv_heads, axis=1) for part in (k, v))
        scores = jnp.einsum("qhd,khd->hqk", q, k) * block["attentionScale"]
        seen = (back >= 0) & (back < block.get("slidingWindow", n))
        shares = jax.nn.softmax(jnp.where(seen, scores, -jnp.inf), axis=-1)
        out = linear(f"{name}attn_output", jnp.einsum("hqk,khd->qhd", shares, v).reshape(n, -1))
        x = x + (norm(out, "post_attention_norm") if block["postNorms"] else out)
        h = norm(x, "ffn_norm")
        gate = linear(f"{name}ffn_gate", h)
        active = jax.nn.silu(gate) if block["activation"] == "silu" else jax.nn.gelu(gate, approximate=True)
        out = linear(f"{name}ffn_down", active * linear(f"{name}ffn_up", h))
        x = x + (norm(out, "post_ffw_norm") if block["postNorms"] else out)
    head = weights.get("output.weight", weights["token_embd.weight"])
    logits = rms_norm(x, weights["output_norm.weight"], epsilon) @ head.T
    targets = np.array(task["targets"])
    rows = np.flatnonzero(targets >= 0)
    return -jnp.mean(jax.nn.log_softmax(logits[rows])[jnp.arange(len(rows)), targets[rows]])


def main(folder):
    task = json.loads((folder / "task.json").read_text())
    values = np.fromfile(folder / "values.f32", dtype="<f4").astype(np.float64)
    tensors, at = {}, 0
    for kind, name, shape in task["tensors"]:
        size = int(np.prod(shape))
        tensors.setdefault(kind, {})[name] = jnp.array(values[at : at + size].reshape(shape))
        at += size
    assert at == len(values)
    b = tensors["b"]
    value, gradient = jax.value_and_grad(loss)(b, tensors["a"], tensors["weight"], task)
    flat = np.concatenate([np.asarray(gradient[name]).ravel() for name in task["order"]])
    print(json.dumps({"loss": float(value), "gradient": flat.tolist()}))


main(pathlib.Path(sys.argv[1]))
