export interface DecodeTask {
  readonly model: string;
  readonly tokens: number;
}

/** One way to generate tokens with one thread a process. */
export interface Contender {
  readonly name: string;
  /** Loads, warms up, decodes `tokens` tokens one by one and lets go of everything: tokens per second of the decoding. */
  run(task: DecodeTask): Promise<number>;
}
