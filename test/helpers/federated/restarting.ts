/** What a party that was killed came to in its last life. */
export interface Restarted<T> {
  readonly result: T;
  /** Steps at which it was killed, in order. */
  readonly killed: readonly string[];
}

/**
 * Runs a party again and again, killed at each step that it tells of, once.
 *
 * @param run one life, which ends where its signal is aborted
 */
export async function restarting<T>(
  run: (step: (name: string) => void, alive: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<Restarted<T>> {
  const killed = new Set<string>();
  for (;;) {
    const life = new AbortController();
    const step = (name: string): void => {
      if (!killed.has(name)) life.abort(new Error(`killed when it had ${name}`));
      killed.add(name);
    };
    try {
      return { result: await run(step, AbortSignal.any([signal, life.signal])), killed: [...killed] };
    } catch (error) {
      if (!life.signal.aborted) throw error;
    }
  }
}
