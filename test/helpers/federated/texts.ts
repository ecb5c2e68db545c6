import { readFileSync } from "node:fs";

/** Pages of this project: words that the embedded model, which knows Shakespeare alone, has never seen. */
const PAGES = ["ENGINE", "NET", "STORE", "SETTLEMENT", "AUDITS", "DISPUTES", "CIRCUITS", "RECEIPTS"] as const;

const paragraphsOf = (page: string): string[] =>
  readFileSync(new URL(`../../../docs/${page}.md`, import.meta.url), "utf8")
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replaceAll("\n", " ").trim())
    .filter((paragraph) => /^[A-Za-z*`]/.test(paragraph) && paragraph.length > 80);

export interface PrivateTexts {
  /** JSONL of each contributor, disjoint. */
  readonly contributors: readonly string[];
  /** JSONL that no contributor has. */
  readonly heldOut: string;
}

/** Deals paragraphs out, every `contributors + 1`-th to the held-out set; to each at most `most`. */
export function privateTexts(contributors: number, most = Number.POSITIVE_INFINITY): PrivateTexts {
  const hands: string[][] = Array.from({ length: contributors + 1 }, () => []);
  for (const [i, text] of PAGES.flatMap(paragraphsOf).entries()) {
    hands[i % hands.length]?.push(JSON.stringify({ text }));
  }
  const [heldOut = [], ...others] = hands.map((hand) => hand.slice(0, most));
  return { heldOut: heldOut.join("\n"), contributors: others.map((lines) => lines.join("\n")) };
}
