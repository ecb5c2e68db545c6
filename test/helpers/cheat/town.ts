import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Address, LocalAccount } from "viem";
import { deployContracts } from "../../../node/src/economy/chain/deploy.ts";
import { fundLocalAccount, localDeveloper } from "../../../node/src/economy/chain/local-funds.ts";
import { startLocalChain } from "../../../node/src/economy/local-chain/local-chain.ts";
import { createAccount, unlockAccount } from "../../../node/src/economy/wallet/wallet.ts";
import { createOmniClient, type Deployment, type OmniClient } from "../../../sdk/src/index.ts";
import { JsonProcess } from "./json-process.ts";

/** A person of the story: a home and an account in it. */
export interface Actor {
  readonly name: string;
  readonly home: string;
  readonly address: Address;
}

/** A local chain with the contracts, and people with OMNI. */
export interface Town extends AsyncDisposable {
  readonly rpc: string;
  readonly program: string;
  readonly deployment: Deployment;
  readonly deploymentPath: string;
  /** Reads, and moves the clock. */
  readonly client: OmniClient;
  readonly stack: AsyncDisposableStack;
  hire(name: string): Promise<Actor>;
  accountOf(actor: Actor): Promise<LocalAccount>;
  /** Flags by which an actor's commands find home and chain. */
  flags(actor: Actor): string[];
  /** Runs `omni-node` to its end. */
  run(actor: Actor, args: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  /** Moves the chain's clock on, which a public chain's does by itself. */
  advance(seconds: number): Promise<void>;
  /** Ends the chain's process, does something without a chain, and starts it again from what it kept. */
  withoutChain(meanwhile: () => Promise<void>): Promise<void>;
}

/** Keystores of a town that lasts minutes need not withstand anybody. */
const CHEAP = { n: 2 ** 10, r: 8, p: 1 };

export async function foundTown(signal: AbortSignal): Promise<Town> {
  const stack = new AsyncDisposableStack();
  try {
    const folder = await mkdtemp(join(tmpdir(), "omni-cheat-"));
    stack.defer(() => rm(folder, { recursive: true, force: true }));
    const state = join(folder, "state.json");
    let chain = await startLocalChain({ port: 0, state, signal });
    stack.defer(() => chain.stop());
    const home = join(folder, "chain");
    const { deployment, path } = await deployContracts({
      home,
      rpc: chain.rpc,
      account: localDeveloper,
      signal,
    });
    const password = crypto.randomUUID();
    const before = process.env.OMNI_PASSWORD;
    process.env.OMNI_PASSWORD = password;
    stack.defer(() => {
      if (before === undefined) delete process.env.OMNI_PASSWORD;
      else process.env.OMNI_PASSWORD = before;
    });
    const client = createOmniClient({
      rpc: chain.rpc,
      deployment,
      account: localDeveloper(),
      pollingInterval: 100,
    });
    const advance = async (seconds: number): Promise<void> => {
      await client.transport.request({ method: "evm_increaseTime", params: [seconds] });
      await client.transport.request({ method: "evm_mine", params: [] });
    };
    const flags = (actor: Actor) => ["--home", actor.home, "--rpc", chain.rpc, "--deployment", path];
    return {
      rpc: chain.rpc,
      program: chain.program,
      deployment,
      deploymentPath: path,
      client,
      stack,
      flags,
      async hire(name) {
        const home = join(folder, name);
        const { address } = await createAccount({ home, name, password, cost: CHEAP });
        await fundLocalAccount({ rpc: chain.rpc, deployment, address, signal });
        return { name, home, address };
      },
      accountOf: ({ home, name }) => unlockAccount(home, name, async () => password),
      run: (actor, args) => JsonProcess.omni([...args, ...flags(actor)]).result(signal),
      advance,
      async withoutChain(meanwhile) {
        const { port } = new URL(chain.rpc);
        const before = await client.getClock();
        await chain.stop();
        await meanwhile();
        chain = await startLocalChain({ port: Number(port), state, signal });
        // It has forgotten by how much its clock was ahead.
        const { now } = await client.getClock();
        if (now < before.now) await advance(Number(before.now - now));
      },
      [Symbol.asyncDispose]: () => stack.disposeAsync(),
    };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}
