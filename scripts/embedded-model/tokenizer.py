"""Byte-level BPE with GPT-2's word pattern and single digits: llama.cpp's tokenizer model `gpt2`, pre-tokenizer
`smollm`. (Its `gpt-2` has the same pattern, but deletes spaces before punctuation when it turns tokens into text.)

Every one of the 256 bytes is a token, so any text can be encoded and comes back exactly.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

PRE_TOKENIZER = "smollm"
# Opens a document and would close one; the training text has no ends, so the model learns only to begin after it.
DOCUMENT_BOUNDARY = "<|endoftext|>"
DOCUMENT_BOUNDARY_ID = 0


@dataclass(frozen=True)
class Vocabulary:
    tokens: list[str]  # by id, in GPT-2's printable-byte alphabet
    merges: list[str]  # "left right", by rank


def train_tokenizer(text: str, vocabulary_size: int) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary_size,
        special_tokens=[DOCUMENT_BOUNDARY],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([text], trainer)
    if tokenizer.get_vocab_size() != vocabulary_size:
        raise SystemExit(f"the text yields only {tokenizer.get_vocab_size()} tokens; {vocabulary_size} were asked for")
    return tokenizer


def encode(tokenizer: Tokenizer, text: str) -> np.ndarray:
    ids = tokenizer.encode(text).ids
    if tokenizer.decode(ids) != text:
        raise SystemExit("the tokenizer does not give the text back exactly")
    return np.asarray(ids, np.int32)


def vocabulary(tokenizer: Tokenizer) -> Vocabulary:
    model = json.loads(tokenizer.to_str())["model"]
    tokens = sorted(model["vocab"], key=model["vocab"].__getitem__)
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"]]
    return Vocabulary(tokens, merges)
