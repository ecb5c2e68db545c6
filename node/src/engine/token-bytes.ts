import type { GgufMetadata } from "../types/model.ts";

/** llama.cpp `enum llama_token_type`. */
const NORMAL = 1;
const BYTE = 6;

const NO_BYTES = new Uint8Array(0);

/**
 * The bytes of each token by itself: those of a text are the bytes of its tokens, one behind the other, but for the space that some
 * vocabularies put before a text. Tokens that are no text have the bytes of their names. Follows llama.cpp's `token_to_piece`.
 */
export function createTokenBytes(metadata: GgufMetadata): (id: number) => Uint8Array {
  const tokens = metadata.get("tokenizer.ggml.tokens");
  const types = metadata.get("tokenizer.ggml.token_type");
  const decode = metadata.get("tokenizer.ggml.model") === "gpt2" ? bytesOfGpt2 : bytesOfSentencePiece;
  return (id) => {
    const name: unknown = Array.isArray(tokens) ? tokens[id] : undefined;
    if (typeof name !== "string") return NO_BYTES;
    const type: unknown = Array.isArray(types) ? types[id] : NORMAL;
    if (type === NORMAL) return decode(name);
    const byte = type === BYTE ? /^<0x([0-9A-F]{2})>$/i.exec(name)?.[1] : undefined;
    return byte === undefined ? Buffer.from(name) : Uint8Array.of(Number.parseInt(byte, 16));
  };
}

/** SentencePiece writes a space as U+2581. */
const bytesOfSentencePiece = (name: string): Uint8Array => Buffer.from(name.replaceAll("\u2581", " "));

/** GPT-2 writes each byte as a letter: itself where it is a visible one of Latin-1, else the next free one from U+0100 on. */
function bytesOfGpt2(name: string): Uint8Array {
  const bytes = Array.from(name, (letter) => gpt2Bytes.get(letter));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : Buffer.from(name);
}

const gpt2Bytes: ReadonlyMap<string, number> = new Map(
  (function* (): Generator<[string, number]> {
    let next = 0x100;
    for (let byte = 0; byte < 0x100; byte++) {
      const isVisible = (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
      yield [String.fromCodePoint(isVisible ? byte : next++), byte];
    }
  })(),
);
