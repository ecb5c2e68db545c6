/** `struct ggml_threadpool_params`: bool cpumask[512], int n_threads, int prio, uint32 poll, bool strict, bool paused. */
export const THREADPOOL_BYTES = 528;
export const THREADPOOL_THREADS_OFFSET = 512;
export const THREADPOOL_POLL_OFFSET = 520;
