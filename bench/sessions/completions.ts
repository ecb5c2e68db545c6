const STORIES = [
  "a king",
  "the sea",
  "two brothers",
  "a small dog",
  "winter",
  "an old house",
  "a ship",
  "the moon",
];

/** Tokens of `count` streams at once, of `tokens` each: tokens per second of all, from the first request to the last token. */
export async function totalRate(url: string, model: string, count: number, tokens: number): Promise<number> {
  const started = performance.now();
  const completed = await Promise.all(
    Array.from({ length: count }, (_, i) =>
      complete(url, model, `Once upon a time there was ${STORIES[i % 8]}`, tokens),
    ),
  );
  const short = completed.find((n) => n !== tokens);
  if (short !== undefined) throw new Error(`a completion ended after ${short} of ${tokens} tokens`);
  return (count * tokens * 1000) / (performance.now() - started);
}

/** Tokens of one streamed completion by OpenAI's API, as its usage counts them. */
async function complete(url: string, model: string, prompt: string, tokens: number): Promise<number> {
  const response = await fetch(`${url}/v1/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      ...{ model, prompt, max_tokens: tokens, temperature: 0, stream: true },
      stream_options: { include_usage: true },
    }),
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  let usage = 0;
  for (const line of (await response.text()).split("\n")) {
    const match = /"completion_tokens":\s*(\d+)/.exec(line);
    if (match !== null) usage = Number(match[1]);
  }
  return usage;
}
