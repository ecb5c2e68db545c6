import { OutOfMemoryError } from "./errors.ts";
import type { Pointer } from "./ffi/bindings.ts";
import type { Device } from "./ffi/device.ts";

/**
 * The memory that all graphs of a stage compute in, one at a time. Where a graph needs more than there is, the buffer
 * is replaced: graphs of an earlier generation then point into memory that is gone, and must be built anew.
 */
export class ComputeBuffer {
  readonly #device: Device;
  readonly #allocator: Pointer;
  #generation = 0;
  #bytes = 0;

  constructor(device: Device) {
    const allocator = device.ggml.allocatorNew(device.bufferType);
    if (allocator === null) throw new OutOfMemoryError("compute buffers");
    this.#device = device;
    this.#allocator = allocator;
  }

  get generation(): number {
    return this.#generation;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Places the tensors of a graph. Never while a graph computes. */
  allocate(graph: Pointer): void {
    const { ggml } = this.#device;
    if (!ggml.allocatorAllocate(this.#allocator, graph)) throw new OutOfMemoryError("compute buffers");
    const bytes = Number(ggml.allocatorSize(this.#allocator, 0));
    if (bytes !== this.#bytes) this.#generation++;
    this.#bytes = bytes;
  }

  free(): void {
    this.#device.ggml.allocatorFree(this.#allocator);
  }
}
