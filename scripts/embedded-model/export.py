"""Writes the trained model as GGUF: matrices as Q8_0, norms as F32, the embedding also being the output head."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np

from model import RMS_EPSILON, ROPE_BASE, Parameters, Shape
from tokenizer import DOCUMENT_BOUNDARY, DOCUMENT_BOUNDARY_ID, PRE_TOKENIZER, Vocabulary


def write_gguf(path: Path, shape: Shape, parameters: Parameters, vocabulary: Vocabulary) -> None:
    """Replaces the file at `path` only once the new one is whole."""
    partial = path.with_name(f"{path.name}.partial")
    writer = gguf.GGUFWriter(partial, "llama")
    _add_general(writer)
    _add_shape(writer, shape)
    _add_tokenizer(writer, vocabulary)
    for name, value in parameters.items():
        _add_tensor(writer, f"{name}.weight", np.ascontiguousarray(value, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    partial.replace(path)


def _add_general(writer: gguf.GGUFWriter) -> None:
    writer.add_type("model")
    writer.add_name("Omni Shakespeare")
    writer.add_basename("omni-shakespeare")
    writer.add_author("OmniNode contributors")
    writer.add_description(
        "A small language model of Shakespeare's plays, trained from scratch on public-domain text "
        "by scripts/embedded-model/train.py. Writes pseudo-Shakespeare; knows nothing else."
    )
    writer.add_license("mit")
    writer.add_license_name("MIT (weights); the training text is in the public domain")
    writer.add_languages(["en"])
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)


def _add_shape(writer: gguf.GGUFWriter, shape: Shape) -> None:
    writer.add_vocab_size(shape.vocabulary)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_block_count(shape.layers)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_layer_norm_rms_eps(RMS_EPSILON)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(ROPE_BASE)


def _add_tokenizer(writer: gguf.GGUFWriter, vocabulary: Vocabulary) -> None:
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(PRE_TOKENIZER)
    writer.add_token_list(vocabulary.tokens)
    writer.add_token_types(
        [
            gguf.TokenType.CONTROL if token == DOCUMENT_BOUNDARY else gguf.TokenType.NORMAL
            for token in vocabulary.tokens
        ]
    )
    writer.add_token_merges(vocabulary.merges)
    writer.add_bos_token_id(DOCUMENT_BOUNDARY_ID)
    writer.add_eos_token_id(DOCUMENT_BOUNDARY_ID)
    writer.add_add_bos_token(True)
    writer.add_add_space_prefix(False)


def _add_tensor(writer: gguf.GGUFWriter, name: str, value: np.ndarray) -> None:
    if value.ndim == 1:
        writer.add_tensor(name, value)
    else:
        q8_0 = gguf.GGMLQuantizationType.Q8_0
        writer.add_tensor(name, gguf.quants.quantize(value, q8_0), raw_dtype=q8_0)
