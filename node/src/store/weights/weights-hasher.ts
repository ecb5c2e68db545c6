import type { TensorInfo } from "../../types/model.ts";
import { TensorHasher } from "./tensor-root.ts";
import { tileGrid } from "./tile-grid.ts";

interface FileTensor extends Pick<TensorInfo, "type" | "shape" | "size"> {
  /** In the file. */
  readonly offset: number;
}

/** Roots of all tensors of a file whose bytes come front to back. */
export class WeightsHasher {
  readonly #tensors: readonly FileTensor[];
  readonly #roots: Uint8Array[] = [];
  #hasher: TensorHasher | undefined;

  /** @param tensors in file order */
  constructor(tensors: readonly FileTensor[]) {
    this.#tensors = tensors;
  }

  /** @param offset in the file; never before that of earlier bytes */
  update(bytes: Uint8Array, offset: number): void {
    for (;;) {
      const tensor = this.#tensors[this.#roots.length];
      if (tensor === undefined || tensor.offset >= offset + bytes.length) return;
      this.#hasher ??= new TensorHasher(tileGrid(tensor.type, tensor.shape));
      const end = tensor.offset + tensor.size;
      this.#hasher.update(bytes.subarray(Math.max(0, tensor.offset - offset), end - offset));
      if (end > offset + bytes.length) return;
      this.#roots.push(this.#hasher.digest());
      this.#hasher = undefined;
    }
  }

  /** In file order, once all bytes have come. */
  get roots(): readonly Uint8Array[] {
    return this.#roots;
  }
}
