import { ComputeError } from "./errors.ts";
import type { Pointer } from "./ffi/bindings.ts";
import type { Device } from "./ffi/device.ts";

/** Computes a graph off the main thread. Its inputs are written before, its output is read after. */
export function compute({ ggml, backend }: Device, graph: Pointer): Promise<void> {
  return new Promise((resolve, reject) => {
    ggml.compute.async(backend, graph, (error: unknown, status: number) => {
      if (error || status !== 0) reject(new ComputeError(status, error));
      else resolve();
    });
  });
}
