import { keccak } from "../../../store/hash/keccak.ts";
import { FIELD } from "./field.ts";

/** What a key is made of and nobody may know. */
export interface Secrets {
  readonly tau: bigint;
  readonly alpha: bigint;
  readonly beta: bigint;
  readonly gamma: bigint;
  readonly delta: bigint;
}

/**
 * The secrets of development keys, which everybody knows: whoever has them can prove anything. The same for all
 * circuits and everyone, so that keys built on different machines are the same and can be told by their delta.
 */
export function developmentSecrets(): Secrets {
  const secret = (name: string) => {
    const hash = keccak(new TextEncoder().encode(`OmniNode development key, not secret: ${name}`));
    return BigInt(`0x${Buffer.from(hash).toString("hex")}`) % FIELD;
  };
  return {
    tau: secret("tau"),
    alpha: secret("alpha"),
    beta: secret("beta"),
    gamma: secret("gamma"),
    delta: secret("delta"),
  };
}
