export interface DecodeTask {
  readonly model: string;
  readonly tokens: number;
  /** Whether the tokens are a prompt, and its time alone counts. */
  readonly prompt: boolean;
}

/** One way to generate tokens with one thread a process. */
export interface Contender {
  readonly name: string;
  /** Loads, warms up, decodes `tokens` tokens one by one or computes a prompt of them, and lets go of everything: tokens per second. */
  run(task: DecodeTask): Promise<number>;
}
