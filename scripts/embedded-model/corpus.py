"""The text as token ids: a training part, from which rows are drawn at random, and a validation part at its end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tokenizer import DOCUMENT_BOUNDARY_ID

VALIDATION_SHARE = 0.05
SPEECH_START_SHARE = 0.5


@dataclass(frozen=True)
class Corpus:
    training: np.ndarray
    validation: np.ndarray
    speech_starts: np.ndarray  # where a speech begins in `training`
    context: int

    def batch(self, rng: np.random.Generator, rows: int) -> np.ndarray:
        """Random rows (rows, context + 1). Half of them begin a speech, after the boundary token, as a prompt does."""
        return np.stack([self._row(rng) for _ in range(rows)])

    def _row(self, rng: np.random.Generator) -> np.ndarray:
        if rng.random() < SPEECH_START_SHARE:
            start = rng.choice(self.speech_starts)
            return np.concatenate([[DOCUMENT_BOUNDARY_ID], self.training[start : start + self.context]])
        start = rng.integers(0, len(self.training) - self.context)
        return self.training[start : start + self.context + 1]

    def validation_rows(self) -> np.ndarray:
        """Every validation token once as a target, in rows (n, context + 1) that share their edge tokens."""
        count = (len(self.validation) - 1) // self.context
        starts = np.arange(count)[:, None] * self.context
        return self.validation[starts + np.arange(self.context + 1)]


def split(ids: np.ndarray, newline: int, context: int) -> Corpus:
    cut = int(len(ids) * (1 - VALIDATION_SHARE))
    training, validation = ids[:cut], ids[cut:]
    after_blank_line = np.flatnonzero((training[:-2] == newline) & (training[1:-1] == newline)) + 2
    starts = after_blank_line[after_blank_line <= len(training) - context]
    return Corpus(training, validation, starts, context)
