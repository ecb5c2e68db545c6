import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { decode, encode } from "@ipld/dag-cbor";
import type { SignedStructs } from "@omninode/sdk";
import { type Hex, type LocalAccount, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { createOperatorBooks } from "../../../node/src/economy/operator-books.ts";
import { createPayerBooks } from "../../../node/src/economy/payer-books.ts";
import { decodeSigned, encodeSigned } from "../../../node/src/economy/signed-types.ts";
import {
  type SettlementTypeName,
  type SigningDomain,
  signStruct,
} from "../../../node/src/economy/signing.ts";
import type {
  OperatorSession,
  PayerSession,
  StepTrace,
  TraceShape,
} from "../../../node/src/types/settlement.ts";
import { stepRows } from "../../../node/src/types/step-rows.ts";
import { aloneChunk } from "../../helpers/chunk.ts";
import { createMemoryChain } from "./memory-chain.ts";

export const MANIFEST = "bafyr4i-example";
export const MODEL_ID: Hex = `0x${"12".repeat(32)}`;
export const PRICE = 7n;
export const WIDTH = 300;

/** What a value is after it crossed the wire. */
export const overTheWire = (value: unknown): unknown => decode(encode(value as object));

export async function temporaryHome(t: TestContext): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "omni-economy-"));
  t.after(() => rm(home, { recursive: true, force: true }));
  return home;
}

export interface PartiesOptions {
  readonly deposit?: bigint;
  readonly paymentDeadlineMs?: number;
  /** OMNI wei a position. Default {@link PRICE}. */
  readonly price?: bigint;
  /** Whether products of the model can be judged. Default: they can. */
  readonly judged?: boolean;
  /** A gateway that pays by a session key of the payer, in these lanes. */
  readonly sessionKey?: { readonly account: LocalAccount; readonly lanes: readonly bigint[] };
}

/** One payer, one operator of layers [0, 4), and the chain between them. */
export async function createParties(t: TestContext, options: PartiesOptions = {}) {
  return partiesAt(await temporaryHome(t), await temporaryHome(t), options);
}

/** As {@link createParties}, in given folders: the same accounts for the same keys. */
export function partiesAt(
  payerHome: string,
  operatorHome: string,
  options: PartiesOptions = {},
  keys: readonly [payer: Hex, operator: Hex] = [generatePrivateKey(), generatePrivateKey()],
) {
  const [payer, operator] = [privateKeyToAccount(keys[0]), privateKeyToAccount(keys[1])];
  const domain: SigningDomain = { chainId: 31_337, paymentHub: zeroAddress };
  const chain = createMemoryChain(payer.address, options.deposit ?? 10_000_000n);
  const price = options.price ?? PRICE;
  const { judged = true } = options;
  const lease = { modelId: MODEL_ID, judged, manifest: MANIFEST, layers: [0, 4] as const, price };
  const operatorBooks = createOperatorBooks({
    home: operatorHome,
    domain,
    signer: operator,
    chain,
    lease: () => lease,
    ...(options.paymentDeadlineMs && { paymentDeadlineMs: options.paymentDeadlineMs }),
  });
  const payerBooks = createPayerBooks({
    home: payerHome,
    domain,
    signer: options.sessionKey?.account ?? payer,
    granted: options.sessionKey && {
      payer: payer.address,
      lanes: async () => (options.sessionKey?.lanes ?? []).map((lane) => ({ payee: operator.address, lane })),
    },
    chain,
    versionOf: () => ({ modelId: MODEL_ID, judged }),
  });
  return { price, lease, payer, operator, domain, chain, payerHome, operatorHome, payerBooks, operatorBooks };
}

export type Parties = ReturnType<typeof partiesAt>;

export interface OpenPair {
  readonly paid: PayerSession;
  readonly served: OperatorSession;
  /** Receipts in the order they were signed, as sent. */
  readonly receipts: unknown[];
}

let sessions = 1n;

export const nextSession = (): bigint => sessions++;

export async function openPair(
  { payerBooks, operatorBooks, operator, price }: Parties,
  positions = 2_000,
  onReceipt: (receipt: unknown) => void = () => {},
): Promise<OpenPair> {
  const session = nextSession();
  const receipts: unknown[] = [];
  const paid = await payerBooks.open({
    session,
    manifest: MANIFEST,
    stages: [{ peerId: "peer", operator: operator.address, layers: [0, 4], price }],
    positions,
    seed: 5n,
  });
  const served = await operatorBooks.open({
    terms: overTheWire(paid.terms(0)),
    session,
    manifest: MANIFEST,
    layers: [0, 4],
    shape: SHAPE,
    hop: 0,
    threads: 1,
    capacity: positions,
    gatewayPeerId: "gateway",
    onReceipt: (receipt) => {
      receipts.push(overTheWire(receipt));
      onReceipt(overTheWire(receipt));
    },
  });
  await paid.accepted(0, overTheWire(served.accepted));
  return { paid, served, receipts };
}

/** Signed again by `account`, with some fields changed: what a hostile peer may send. */
export async function resigned<N extends SettlementTypeName>(
  { domain }: Pick<Parties, "domain">,
  account: LocalAccount,
  type: N,
  bytes: unknown,
  changes: Partial<SignedStructs[N]> = {},
): Promise<Uint8Array> {
  const { value } = decodeSigned(type, bytes);
  return encodeSigned(type, await signStruct(domain, account, type, { ...value, ...changes }));
}

/** Of the operator's stage: four layers, with embedding and without a head. */
export const SHAPE: TraceShape = {
  width: WIDTH,
  kvWidths: [64, 64, 64, 64],
  hasEmbedding: true,
  hasHead: false,
};

/** Some rows of a step, different for each position. */
export function stepTrace(position: number, nTokens = 1, shape = SHAPE): StepTrace {
  const wave = (width: number, salt: number) =>
    Float32Array.from({ length: nTokens * width }, (_, i) => Math.sin(position * width + i + salt));
  const halves = (width: number, salt: number) =>
    Uint16Array.from({ length: nTokens * width }, (_, i) => (position * width + i + salt) & 0x3fff);
  const { width, hasEmbedding, hasHead } = shape;
  const rows = stepRows(shape, nTokens);
  for (const [layer, { keys, values, attended, fed }] of rows.layers.entries()) {
    keys.set(halves(shape.kvWidths[layer] ?? 0, layer));
    values.set(halves(shape.kvWidths[layer] ?? 0, layer + 7));
    attended.set(wave(width, layer));
    fed.set(wave(width, layer + 0.25));
  }
  return {
    position,
    nTokens,
    chunks: [aloneChunk(nTokens)],
    input: hasEmbedding ? Int32Array.from({ length: nTokens }, (_, i) => position + i) : wave(width, 0.5),
    rows,
    token: hasHead ? position : undefined,
  };
}
