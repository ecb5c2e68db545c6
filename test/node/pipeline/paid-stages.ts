import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TestContext } from "node:test";
import { type Hex, type LocalAccount, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { booksFolder } from "../../../node/src/economy/paths.ts";
import { createPayerBooks } from "../../../node/src/economy/payer-books.ts";
import { createHost } from "../../../node/src/net/host.ts";
import { GatewaySession } from "../../../node/src/pipeline/gateway-session.ts";
import type { Standbys } from "../../../node/src/pipeline/mender.ts";
import { queryOffer } from "../../../node/src/pipeline/offers.ts";
import type { GatewaySessionOptions } from "../../../node/src/pipeline/session-options.ts";
import { createMemoryChain } from "../economy/memory-chain.ts";
import { temporaryHome } from "../economy/session-fixture.ts";
import { CONTEXT, GREEDY, MANIFEST, VOCABULARY, WIDTH } from "./ring.ts";

export const MODEL_ID: Hex = `0x${"12".repeat(32)}`;
export const DOMAIN = { chainId: 31_337, paymentHub: zeroAddress };
export const PAID_PRICE = 7n;
/** The first position that a lying stage falsifies, where it comes in a step of its own. */
export const LIES_FROM = 150;

export interface PaidStage {
  readonly operator: LocalAccount;
  readonly home: string;
  readonly addresses: readonly string[];
  /** The process. */
  kill(signal: NodeJS.Signals): void;
}

/** Folder of its operator's books. */
export const booksOfStage = ({ home, operator }: PaidStage): string =>
  booksFolder({ home, domain: DOMAIN, account: operator.address }, "operator");

const SCRIPT = join(import.meta.dirname, "paid-stage.ts");
const FROM_SOURCE = join(import.meta.dirname, "../../../node/bin/from-source.js");

/** A paid stage in a process of its own, killed with the test. */
export async function startPaidStage(
  t: TestContext,
  layers: readonly [number, number],
  lie?: "hidden",
): Promise<PaidStage> {
  const [home, key] = [await temporaryHome(t), generatePrivateKey()];
  const args = ["--import", FROM_SOURCE, SCRIPT, ...layers.map(String), home, key, ...(lie ? [lie] : [])];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  t.after(async () => {
    const gone = once(child, "exit");
    if (child.kill("SIGKILL")) await gone;
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, "line", { signal: AbortSignal.timeout(60_000) });
  return {
    operator: privateKeyToAccount(key),
    home,
    addresses: JSON.parse(String(line)),
    kill: (signal) => child.kill(signal),
  };
}

/** A gateway that pays them, in this process; `spares` can take their places. */
export async function payingGateway(
  t: TestContext,
  stages: readonly PaidStage[],
  spares: readonly PaidStage[] = [],
) {
  const host = await createHost({ listen: [] });
  t.after(() => host.stop());
  const home = await temporaryHome(t);
  const payer = privateKeyToAccount(generatePrivateKey());
  const chain = createMemoryChain(payer.address, 10n ** 12n);
  const versionOf = () => ({ modelId: MODEL_ID, judged: true });
  const books = createPayerBooks({ home, domain: DOMAIN, signer: payer, chain, versionOf });
  const [route, others] = await Promise.all(
    [stages, spares].map((some) => Promise.all(some.map(({ addresses }) => queryOffer(host, addresses)))),
  );
  const standbys: Standbys = async ({ layers, excluded }) =>
    (others ?? []).filter((one) => one.layers.join() === layers.join() && !excluded.has(one.peerId));
  const open = (
    options: Pick<GatewaySessionOptions, "prompt" | "maxTokens"> & Partial<GatewaySessionOptions>,
  ) =>
    GatewaySession.open({
      host,
      manifest: MANIFEST,
      route: route ?? [],
      width: WIDTH,
      vocabularySize: VOCABULARY,
      context: CONTEXT,
      stopTokens: [],
      sampling: GREEDY,
      books,
      ...(spares.length > 0 && { standbys }),
      ...options,
    });
  return { home, host, payer, books, route: route ?? [], open };
}
