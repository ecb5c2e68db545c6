// An operator's responder in a process of its own, until it is killed. A line on stdout for what it is about to do ("making") and
// for what it did ("moved answer", "over acquitted").
import { Responder } from "../../../../node/src/economy/disputes/responder.ts";
import { createOmniClient, type Deployment, type VerifierSet } from "../../../../sdk/src/index.ts";
import { makeAttempt } from "../../../helpers/court/attempt.ts";
import { developer } from "../../../helpers/sdk/economy.ts";
import { hashEvidence } from "./hash-model.ts";

export interface ChildOrders {
  readonly rpc: string;
  readonly books: string;
  readonly deployment: Omit<Deployment, "blockNumber"> & { readonly blockNumber: string };
  readonly set: Omit<VerifierSet, "weightBlocks"> & { readonly weightBlocks: string };
  readonly manifest: `0x${string}`;
  readonly attempt: number;
  readonly now: string;
}

const {
  rpc,
  books,
  manifest,
  attempt: number,
  now,
  ...rest
}: ChildOrders = JSON.parse(process.argv[2] ?? "");
const deployment = { ...rest.deployment, blockNumber: BigInt(rest.deployment.blockNumber) };
const set = { ...rest.set, weightBlocks: BigInt(rest.set.weightBlocks) };
const [operator, payer] = [developer(1), developer(2)];
const work = { domain: deployment, operator, payer, manifest, attempt: number, now: BigInt(now) };
const evidence = hashEvidence(makeAttempt(work), set);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const announced = <A extends readonly unknown[], T>(act: (...args: A) => T) => {
  return (...args: A): T => {
    print("making");
    return act(...args);
  };
};
const responder = new Responder({
  client: createOmniClient({ rpc, deployment, account: operator, pollingInterval: 20 }),
  operator: operator.address,
  books,
  evidence: {
    ...evidence,
    traceOf: announced(evidence.traceOf),
    source: announced(evidence.source),
    judgement: announced(evidence.judgement),
  },
  deliver: () => Promise.reject(new Error("there are no jurors")),
  report: {
    disputed: () => {},
    moved: (_id, { move }) => print(`moved ${move}`),
    alert: (_id, stage, _remaining, error) => process.stderr.write(`${stage}: ${error}\n`),
    undelivered: (_id, juror, error) => process.stderr.write(`${juror}: ${error}\n`),
    over: (_id, outcome) => print(`over ${outcome}`),
    blind: (error) => process.stderr.write(`${error}\n`),
  },
  pollMs: 20,
});
await responder.start();
// A responder's timers keep no process alive: a node's host does.
setInterval(() => {}, 1_000);
