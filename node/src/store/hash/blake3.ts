import { createBLAKE3 } from "hash-wasm";

/** Streaming BLAKE3-256. `digest` ends the hash; the hasher then begins anew. */
export interface Blake3Hasher {
  update(bytes: Uint8Array): void;
  /** 32 bytes. */
  digest(): Uint8Array;
}

export interface Blake3 {
  readonly implementation: "native" | "wasm";
  createHasher(): Blake3Hasher;
}

export async function nativeBlake3(): Promise<Blake3> {
  const { Blake3Hasher } = await import("@napi-rs/blake-hash");
  return {
    implementation: "native",
    createHasher() {
      const hasher = new Blake3Hasher();
      return {
        update: (bytes) => void hasher.update(bytes),
        digest() {
          const digest = new Uint8Array(hasher.digestBuffer());
          hasher.reset();
          return digest;
        },
      };
    },
  };
}

/** One WASM instance serves all hashers: a hasher's state is set aside while another one's is in the instance. */
export async function wasmBlake3(): Promise<Blake3> {
  const instance = await createBLAKE3();
  const initial = instance.init().save();
  let suspend = (): void => {};
  let active: Blake3Hasher | undefined;
  return {
    implementation: "wasm",
    createHasher() {
      let state = initial;
      const hasher: Blake3Hasher = {
        update(bytes) {
          resume();
          instance.update(bytes);
        },
        digest() {
          resume();
          const digest = instance.digest("binary");
          active = undefined;
          suspend = () => {};
          state = initial;
          return digest;
        },
      };
      const resume = (): void => {
        if (active === hasher) return;
        suspend();
        instance.load(state);
        active = hasher;
        suspend = () => {
          state = instance.save();
        };
      };
      return hasher;
    },
  };
}

/** The native library where it loads on this machine, else WebAssembly: chosen once a process. */
const blake3 = await nativeBlake3().catch(wasmBlake3);

export const blake3Implementation = blake3.implementation;

export const createBlake3 = (): Blake3Hasher => blake3.createHasher();

export function blake3Hash(bytes: Uint8Array): Uint8Array {
  const hasher = createBlake3();
  hasher.update(bytes);
  return hasher.digest();
}
