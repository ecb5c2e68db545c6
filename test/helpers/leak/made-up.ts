import { randomInt } from "node:crypto";
import type { PrivateTexts } from "../federated/texts.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const WORDS = 12;

/** Words that nobody ever wrote: a piece of them that is found elsewhere was taken from here. */
export function madeUpText(): string {
  const word = () =>
    Array.from({ length: randomInt(4, 10) }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return Array.from({ length: WORDS }, word).join(" ");
}

/** Made-up records for each contributor, and a held-out set. */
export function madeUpTexts(contributors: number, records: number): PrivateTexts {
  const lines = () =>
    Array.from({ length: records }, () => JSON.stringify({ text: madeUpText() })).join("\n");
  return { contributors: Array.from({ length: contributors }, lines), heldOut: lines() };
}
