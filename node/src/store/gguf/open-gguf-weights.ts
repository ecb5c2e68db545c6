import type { GgufMetadata, WeightSource } from "../../types/model.ts";
import { openFileSource } from "../byte-source.ts";
import { type GgufFile, readGguf } from "./read-gguf.ts";

export function metadataOf(file: GgufFile): GgufMetadata {
  return new Map(file.entries.map(({ key, value }) => [key, value]));
}

/** Opens a GGUF file's weights. The file stays open, so that the same bytes remain readable until `close`. */
export async function openGgufWeights(path: string): Promise<WeightSource & { close(): Promise<void> }> {
  const source = await openFileSource(path);
  try {
    const file = await readGguf(source);
    const tensors = new Map(file.tensors.map((tensor) => [tensor.name, tensor]));
    return {
      metadata: metadataOf(file),
      tensors,
      locate(name) {
        const tensor = tensors.get(name);
        return tensor && { path, offset: tensor.offset };
      },
      close: () => source.close(),
    };
  } catch (error) {
    await source.close();
    throw error;
  }
}
