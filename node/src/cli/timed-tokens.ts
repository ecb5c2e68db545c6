import type { GeneratedToken } from "../pipeline/session-options.ts";

/** Tokens behind the first one that tell a speed. */
const LEAST_STEPS = 8;

/** Passes tokens on; when they end, tells what each took to arrive behind the one before, where they are enough to say so. */
export async function* timed<T extends Pick<GeneratedToken, "arrivedAt">>(
  tokens: AsyncIterable<T>,
  onEnd: (msPerToken: number) => void,
): AsyncGenerator<T, void, undefined> {
  let [first, last, steps]: [number | undefined, number, number] = [undefined, 0, -1];
  try {
    for await (const token of tokens) {
      const { arrivedAt } = token;
      if (arrivedAt !== undefined) {
        first ??= arrivedAt;
        last = arrivedAt;
        steps++;
      }
      yield token;
    }
  } finally {
    if (first !== undefined && steps >= LEAST_STEPS) onEnd((last - first) / steps);
  }
}
