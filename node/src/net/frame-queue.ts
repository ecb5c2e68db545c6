import type { Frame } from "./frames.ts";

/** Frames that wait to be read. The channel's credit bounds them. */
export class FrameQueue {
  readonly #frames: { readonly frame: Frame; taken(): void }[] = [];
  #wake = Promise.withResolvers<void>();
  #failure: Error | undefined;

  /** Resolves when the frame was read: until then its bytes count against the peer's credit. */
  push(frame: Frame): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#frames.push({ frame, taken: resolve });
    this.#wake.resolve();
    return promise;
  }

  fail(error: Error): void {
    this.#failure = error;
    this.#wake.resolve();
  }

  async next(): Promise<Frame> {
    for (;;) {
      const first = this.#frames.shift();
      if (first !== undefined) {
        first.taken();
        return first.frame;
      }
      if (this.#failure !== undefined) throw this.#failure;
      this.#wake = Promise.withResolvers();
      await this.#wake.promise;
    }
  }
}
