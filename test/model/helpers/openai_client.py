"""What OpenAI's own Python client makes of a gateway: openai_client.py BASE_URL MODEL CHECK, which prints JSON."""

import asyncio
import json
import sys

import openai

PROMPT = "ROMEO:"
SAMPLED = {"temperature": 0.8, "top_p": 0.9, "seed": 7, "max_tokens": 32, "extra_body": {"top_k": 50}}
MESSAGES = [{"role": "user", "content": PROMPT}]

base_url, model, check = sys.argv[1:]
options = {"base_url": base_url, "api_key": "none", "timeout": 60}
client = openai.OpenAI(**options, max_retries=0)


def text(**fields):
    return client.completions.create(**{"model": model, "prompt": PROMPT, **SAMPLED, **fields})


def chat(**fields):
    return client.chat.completions.create(**{"model": model, "messages": MESSAGES, **SAMPLED, **fields})


def told(answer):
    """As it would go over the wire, without what differs from answer to answer."""
    return {key: value for key, value in answer.to_dict().items() if key not in ("id", "created")}


def streamed(stream):
    return [told(chunk) for chunk in stream]


def completions():
    usage = {"stream": True, "stream_options": {"include_usage": True}}
    return {
        "models": [model.id for model in client.models.list()],
        "text": told(text(logprobs=5)),
        "textStream": streamed(text(logprobs=5, **usage)),
        "chat": told(chat(logprobs=True, top_logprobs=20)),
        "chatStream": streamed(chat(logprobs=True, top_logprobs=20, **usage)),
        "choices": told(text(logprobs=5, n=3)),
        "choicesStream": streamed(chat(logprobs=True, top_logprobs=20, n=3, **usage)),
    }


def stop():
    sequence = text().choices[0].text[9:14]
    whole = text(stop=["never in it", sequence])
    pieces = [chunk.choices[0] for chunk in text(stop=sequence, stream=True)]
    return {
        "sequence": sequence,
        "whole": whole.choices[0].text,
        "streamed": "".join(piece.text for piece in pieces),
        "reasons": [whole.choices[0].finish_reason, pieces[-1].finish_reason],
    }


def errors():
    def error(fields, key="none", path=chat):
        try:
            client.api_key = key
            path(**fields)
        except openai.APIStatusError as caught:
            return [type(caught).__name__, caught.status_code, caught.code, caught.param]
        finally:
            client.api_key = "none"
        return None

    return {
        "n": error({"n": 9}),
        "temperature": error({"temperature": 3}),
        "unknown": error({"extra_body": {"mirostat": 1}}),
        "logprobs": error({"logprobs": 6}, path=text),
        "context": error({"max_tokens": 100_000}),
        "model": error({"model": "gpt-4"}),
        "stream": error({"max_tokens": 100_000, "stream": True}),
    }


def token():
    def classes(key):
        try:
            return len(openai.OpenAI(**{**options, "api_key": key}, max_retries=0).models.list().data)
        except openai.APIStatusError as caught:
            return type(caught).__name__

    return [classes("wrong"), classes("0123456789abcdef")]


def abort():
    with text(max_tokens=200, stream=True) as stream:
        return next(iter(stream)).choices[0].text


def retry():
    patient = openai.OpenAI(**options, max_retries=3)
    answer = patient.completions.with_raw_response.create(model=model, prompt=PROMPT, max_tokens=2)
    return {"retries": answer.retries_taken, "tokens": answer.parse().usage.completion_tokens}


def busy():
    try:
        text()
    except openai.RateLimitError as caught:
        return [caught.status_code, caught.code, caught.response.headers["retry-after"]]
    return None


def users():
    async def user(patient, seed):
        parts = await patient.completions.create(
            **{"model": model, "prompt": PROMPT, **SAMPLED, "seed": seed, "stream": True}
        )
        return "".join([chunk.choices[0].text async for chunk in parts])

    async def all_users():
        async with openai.AsyncOpenAI(**options, max_retries=0) as patient:
            return await asyncio.gather(*(user(patient, seed) for seed in range(8)))

    return asyncio.run(all_users())


print(json.dumps(globals()[check]()))
