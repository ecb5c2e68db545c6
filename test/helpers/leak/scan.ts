import { type Spelling, spellingsOfText, spellingsOfTokens } from "./encodings.ts";

/** What must stay on a machine. */
export interface Secrets {
  /** Looked for whole: paths, names. */
  readonly names: readonly string[];
  /** Looked for in pieces of `CHARACTERS`. */
  readonly texts: readonly string[];
  /** Looked for in pieces of `TOKENS`. */
  readonly tokens: readonly (readonly number[])[];
}

export interface Leak {
  /** The piece that was found. */
  readonly secret: string;
  readonly encoding: string;
  /** Byte at which it begins. */
  readonly at: number;
}

/** Characters and tokens of the shortest piece that counts: random bytes hold none of these in practice. */
export const CHARACTERS = 8;
export const TOKENS = 4;
/** A spelling of fewer bytes is in everything. */
const SHORTEST = 6;

/** Finds secrets in bytes, whatever their spelling. */
export class LeakScanner {
  /** By length, by spelling as latin1. */
  readonly #needles = new Map<number, Map<string, { readonly secret: string; readonly encoding: string }>>();

  constructor({ names, texts, tokens }: Secrets) {
    for (const name of names) this.#add(name, spellingsOfText(name));
    for (const text of texts)
      for (const piece of pieces([...text], CHARACTERS))
        this.#add(piece.join(""), spellingsOfText(piece.join("")));
    for (const list of tokens)
      for (const piece of pieces(list, TOKENS)) this.#add(`[${piece.join()}]`, spellingsOfTokens(piece));
  }

  find(bytes: Uint8Array): Leak[] {
    const text = Buffer.from(bytes).toString("latin1");
    const leaks: Leak[] = [];
    for (const [length, needles] of this.#needles) {
      for (let at = 0; at + length <= text.length; at++) {
        const found = needles.get(text.slice(at, at + length));
        if (found !== undefined) leaks.push({ ...found, at });
      }
    }
    return leaks;
  }

  #add(secret: string, spellings: readonly Spelling[]): void {
    for (const { encoding, bytes } of spellings) {
      if (bytes.length < SHORTEST) continue;
      const needles = this.#needles.get(bytes.length) ?? new Map();
      needles.set(bytes.toString("latin1"), { secret, encoding });
      this.#needles.set(bytes.length, needles);
    }
  }
}

/** All runs of `size`; the whole, where there are fewer. */
function pieces<T>(list: readonly T[], size: number): T[][] {
  if (list.length <= size) return [[...list]];
  return Array.from({ length: list.length - size + 1 }, (_, i) => list.slice(i, i + size));
}
