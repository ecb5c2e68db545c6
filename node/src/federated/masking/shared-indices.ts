import { createCipheriv } from "node:crypto";
import { blake3Hash } from "../../store/hash/blake3.ts";
import { CHUNK, NORMS, UNITS } from "../constants.ts";
import { chunkLength, keptOf } from "../wire/contribution.ts";
import { DifferenceInvalidError } from "../wire/errors.ts";

/**
 * The parameters that all members of a private round train and send: `kept` of each full chunk, drawn without repetition by a stream
 * that the round's opening fixes. Which ones they are tells nothing of anybody's data, and no index travels. Known before training, they
 * let members clip these alone and add noise to these alone: a gradient of all would be clipped and drowned for what is never sent.
 *
 * @param seed 32 bytes: `rules.heldOut`, which is salted
 * @returns ascending
 */
export function sharedIndices(seed: Uint8Array, parameters: number, kept: number): Uint32Array {
  const key = blake3Hash(Buffer.concat([Buffer.from("omninode shared indices 1"), seed]));
  const draw = uniformBelow(key);
  const indices: number[] = [];
  for (let index = 0; index * CHUNK < parameters; index++) {
    const length = chunkLength(parameters, index);
    // The first places of a shuffle by Fisher and Yates.
    const places = Uint16Array.from({ length }, (_, i) => i);
    const count = keptOf(kept, length);
    for (let i = 0; i < count; i++) {
      const other = i + draw(length - i);
      [places[i], places[other]] = [places[other] ?? 0, places[i] ?? 0];
    }
    for (const place of places.subarray(0, count).sort()) indices.push(index * CHUNK + place);
  }
  return Uint32Array.from(indices);
}

/** How many {@link sharedIndices} are. */
export function sharedCount(parameters: number, kept: number): number {
  const whole = Math.floor(parameters / CHUNK);
  const rest = parameters - whole * CHUNK;
  return whole * keptOf(kept, CHUNK) + (rest === 0 ? 0 : keptOf(kept, rest));
}

/** Whole numbers below a bound of at most 4,096, each with the same probability, from ChaCha20's 32-bit words. */
function uniformBelow(key: Uint8Array): (bound: number) => number {
  const stream = createCipheriv("chacha20", key, new Uint8Array(16));
  let words = new Uint32Array(0);
  let next = 0;
  return (bound) => {
    const limit = 2 ** 32 - (2 ** 32 % bound);
    for (;;) {
      if (next === words.length) {
        words = new Uint32Array(Uint8Array.from(stream.update(new Uint8Array(4096))).buffer);
        next = 0;
      }
      const word = words[next++] ?? 0;
      if (word < limit) return word % bound;
    }
  };
}

export interface SelectParameters {
  /** What training changed at each of {@link sharedIndices}. */
  readonly difference: Float32Array;
  /** In 1/1,000: a longer one is scaled down to it. */
  readonly maxNorm: number;
  /** `largestValue` of the cohort: what is beyond it is cut off. */
  readonly most: number;
}

/**
 * A difference in units of 2^-24, as it is masked.
 *
 * @throws DifferenceInvalidError
 */
export function selectShared({ difference, maxNorm, most }: SelectParameters): Int32Array {
  const invalid = difference.findIndex((value) => !Number.isFinite(value));
  if (invalid >= 0) throw new DifferenceInvalidError(invalid, "is not a finite number");
  const norm = Math.sqrt(difference.reduce((sum, value) => sum + value ** 2, 0));
  const factor = Math.min(1, maxNorm / NORMS / norm || 1);
  return Int32Array.from(difference, (value) =>
    Math.max(-most, Math.min(most, Math.trunc(value * factor * UNITS))),
  );
}

/** The values at some indices. */
export const valuesAt = (values: Float32Array, indices: Uint32Array): Float32Array =>
  Float32Array.from(indices, (at) => values[at] ?? 0);
