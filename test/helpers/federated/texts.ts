import { readFileSync } from "node:fs";

/** Pages of this project: words that the embedded model, which knows Shakespeare alone, has never seen. */
const PAGES = ["ENGINE", "NET", "STORE", "SETTLEMENT", "AUDITS", "DISPUTES", "CIRCUITS", "RECEIPTS"];

/** The same and more, where eight pages are too few. */
export const MANY_PAGES: readonly string[] = [
  ...PAGES,
  ...["ADAPTERS", "CLI", "ECONOMY-SIMULATION", "EMBEDDED-MODEL", "FEDERATED-WIRE", "GGUF", "JURY-PROTOCOL"],
  ...[
    "MUTATION",
    "OPERATION-TRACES",
    "PIPELINE-PROTOCOL",
    "PIPELINE-WIRE",
    "ROUNDS",
    "SDK",
    "SHARD-PROTOCOL",
  ],
  ...["THREAT-MODEL", "TOLERANCES", "TRACE-PROTOCOL", "TRAIN-WIRE", "TRAINING", "contracts/DEPLOYMENT"],
  ...["contracts/DisputeCourt", "contracts/FederatedRounds", "contracts/PROOFS", "contracts/QualityOracle"],
  ...["contracts/RewardDistributor", "contracts/SignedTypes", "contracts/StakeVault"],
];

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
export function privateTexts(
  contributors: number,
  most = Number.POSITIVE_INFINITY,
  pages: readonly string[] = PAGES,
): PrivateTexts {
  const hands: string[][] = Array.from({ length: contributors + 1 }, () => []);
  for (const [i, text] of pages.flatMap(paragraphsOf).entries()) {
    hands[i % hands.length]?.push(JSON.stringify({ text }));
  }
  const [heldOut = [], ...others] = hands.map((hand) => hand.slice(0, most));
  return { heldOut: heldOut.join("\n"), contributors: others.map((lines) => lines.join("\n")) };
}
