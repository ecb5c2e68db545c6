/** Runs jobs one after another, in the order they came. A job that fails does not stop the next. */
export class WorkQueue {
  #tail: Promise<unknown> = Promise.resolve();

  /** Settles as the job does. A job whose signal is aborted before its turn never runs. */
  run<T>(job: () => T | Promise<T>, signal?: AbortSignal): Promise<T> {
    const result = this.#tail.then(() => {
      signal?.throwIfAborted();
      return job();
    });
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Resolves once all jobs so far are done. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
