/**
 * A chain of geth, with the consensus client that it needs: this process. `geth --dev` makes blocks by the machine's own
 * clock, and the SDK's suites wait for days; so geth runs as on a public network, and blocks are made through its Engine
 * API, one for each transaction, at the time that a test asks for.
 *
 * A server before it speaks as geth does, and besides the few methods of anvil by which a test moves time.
 */
import { createHmac, randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Hex, hexToBigInt, keccak256, numberToHex, parseEther } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { startGuarded } from "../../../node/src/economy/local-chain/guarded-process.ts";
import { HOST } from "../../../node/src/economy/local-chain/program.ts";

const CHAIN_ID = 31_337;
const ZERO = `0x${"00".repeat(32)}` as const;
const MNEMONIC = "test test test test test test test test test test test junk";
const accounts = Array.from({ length: 11 }, (_, addressIndex) =>
  mnemonicToAccount(MNEMONIC, { addressIndex }),
);
/** Beyond the ten that local chains fund for users: pays what a test wants an account to have. */
const bank = accounts[10];
/** Between asking geth for a block and fetching it; doubled until the block holds what it must. */
const BUILD_MS = 20;
const MAX_BUILD_MS = 2_000;

export interface GethChain extends AsyncDisposable {
  readonly program: "geth";
  readonly rpc: string;
  readonly chainId: number;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Payload {
  readonly blockHash: Hex;
  readonly transactions: readonly Hex[];
}

interface Block {
  readonly hash: Hex;
  readonly timestamp: Hex;
}

class RpcError extends Error {
  readonly body: unknown;
  constructor(body: unknown) {
    super(JSON.stringify(body));
    this.body = body;
  }
}

async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

async function ask<T>(url: string, method: string, params: readonly unknown[], headers = {}): Promise<T> {
  const answer = (await post(url, { jsonrpc: "2.0", id: 1, method, params }, headers)) as {
    result?: T;
    error?: unknown;
  };
  if (answer.error !== undefined) throw new RpcError(answer.error);
  return answer.result as T;
}

/** Starts `geth` of PATH on a temporary folder. */
export async function startGeth(): Promise<GethChain> {
  const folder = await mkdtemp(join(tmpdir(), "omni-geth-"));
  const secret = randomBytes(32);
  const [genesis, jwt, data] = [join(folder, "genesis.json"), join(folder, "jwt"), join(folder, "data")];
  await writeFile(genesis, JSON.stringify(genesisOf(Math.floor(Date.now() / 1_000))));
  await writeFile(jwt, secret.toString("hex"));
  const init = startGuarded("geth", ["init", "--datadir", data, genesis]);
  if ((await init.exited) !== 0) throw new Error(`geth init failed: is geth on PATH? ${init.tail()}`);
  const geth = startGuarded("geth", [
    ...["--datadir", data, "--networkid", `${CHAIN_ID}`, "--syncmode", "full", "--gcmode", "archive"],
    ...["--nodiscover", "--maxpeers", "0", "--port", "0", "--ipcdisable", "--nat", "none"],
    ...["--http", "--http.addr", HOST, "--http.port", "0", "--http.api", "eth,net,web3,txpool"],
    ...["--authrpc.addr", HOST, "--authrpc.port", "0", "--authrpc.jwtsecret", jwt],
    ...["--rpc.txfeecap", "0", "--cache", "128"],
  ]);
  const stop = async (server?: Server) => {
    server?.closeAllConnections();
    server?.close();
    await geth.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { http, engine } = await endpointsOf(geth);
    const sealer = new Sealer(http, engine, secret);
    const server = createServer((request, response) => {
      void serve(sealer, request).then((answer) => response.end(JSON.stringify(answer)));
    });
    await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    const rpc = `http://${HOST}:${address.port}`;
    const ended = geth.exited.then(() => {});
    const end = () => stop(server);
    return { program: "geth", rpc, chainId: CHAIN_ID, ended, stop: end, [Symbol.asyncDispose]: end };
  } catch (error) {
    await stop();
    throw new Error(`geth did not start: ${geth.tail()}`, { cause: error });
  }
}

function genesisOf(timestamp: number) {
  const forks = ["homestead", "eip150", "eip155", "eip158", "byzantium", "constantinople", "petersburg"];
  const later = ["istanbul", "berlin", "london"];
  return {
    config: {
      chainId: CHAIN_ID,
      ...Object.fromEntries([...forks, ...later].map((fork) => [`${fork}Block`, 0])),
      terminalTotalDifficulty: 0,
      shanghaiTime: 0,
      cancunTime: 0,
      blobSchedule: { cancun: { target: 3, max: 6, baseFeeUpdateFraction: 3_338_477 } },
    },
    timestamp: numberToHex(timestamp),
    gasLimit: numberToHex(30_000_000),
    baseFeePerGas: numberToHex(1_000_000_000),
    difficulty: "0x0",
    alloc: Object.fromEntries(
      accounts.map(({ address }) => [address, { balance: numberToHex(parseEther("1000000")) }]),
    ),
  };
}

/** The ports that geth says it listens on. */
function endpointsOf({ child, exited }: ReturnType<typeof startGuarded>) {
  return new Promise<{ http: string; engine: string }>((resolve, reject) => {
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (part: string) => {
        text += part;
        const started = [...text.matchAll(/HTTP server started\s+endpoint=(\S+) auth=(\w+)/g)];
        const http = started.find(([, , auth]) => auth === "false")?.[1];
        const engine = started.find(([, , auth]) => auth === "true")?.[1];
        if (http && engine) resolve({ http: `http://${http}`, engine: `http://${engine}` });
      });
    void exited.then(() => reject(new Error("geth ended")));
  });
}

/** Makes blocks. */
class Sealer {
  readonly #http: string;
  readonly #engine: string;
  readonly #secret: Uint8Array;
  #last: Promise<unknown> = Promise.resolve();
  #ahead = 0;
  #next: number | undefined;

  constructor(http: string, engine: string, secret: Uint8Array) {
    this.#http = http;
    this.#engine = engine;
    this.#secret = secret;
  }

  /** One after the other. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  forward(body: unknown): Promise<unknown> {
    return post(this.#http, body);
  }

  /** Sends a transaction, and makes the block that holds it. */
  send(raw: Hex): Promise<Hex> {
    return this.#alone(async () => {
      const hash = await ask<Hex>(this.#http, "eth_sendRawTransaction", [raw]);
      await this.#seal(raw);
      return hash;
    });
  }

  mine(blocks: number, interval: number): Promise<null> {
    return this.#alone(async () => {
      for (let i = 0; i < blocks; i++) {
        await this.#seal();
        this.#ahead += interval;
      }
      return null;
    });
  }

  /** By transfer from the bank: a real client invents no ether. */
  async fund(address: Hex, balance: bigint): Promise<null> {
    const has = hexToBigInt(await ask<Hex>(this.#http, "eth_getBalance", [address, "latest"]));
    if (has >= balance || !bank) return null;
    const nonce = Number(await ask<Hex>(this.#http, "eth_getTransactionCount", [bank.address, "latest"]));
    const fees = { maxFeePerGas: 100_000_000_000n, maxPriorityFeePerGas: 1_000_000_000n };
    const to = { chainId: CHAIN_ID, to: address, value: balance - has, gas: 21_000n, nonce };
    await this.send(await bank.signTransaction({ type: "eip1559", ...to, ...fees }));
    return null;
  }

  increaseTime(seconds: number): number {
    this.#ahead += seconds;
    return this.#ahead;
  }

  setNextTime(timestamp: number): null {
    this.#next = timestamp;
    return null;
  }

  async #seal(raw?: Hex): Promise<void> {
    const head = await ask<Block>(this.#http, "eth_getBlockByNumber", ["latest", false]);
    const parent = Number(head.timestamp);
    const machine = Math.floor(Date.now() / 1_000);
    const timestamp = Math.max(parent + 1, this.#next ?? machine + this.#ahead);
    this.#next = undefined;
    // Blocks of one second's transactions run ahead of the machine: time moves on from there.
    this.#ahead = timestamp - machine;
    for (let patience = BUILD_MS; ; patience *= 2) {
      const payload = await this.#build(head.hash, timestamp, patience);
      if (raw !== undefined && !payload.transactions.includes(raw)) {
        // Waits for one with an earlier nonce.
        if (patience > MAX_BUILD_MS) return;
        continue;
      }
      await this.#engineAsk("engine_newPayloadV3", [payload, [], ZERO]);
      const state = { headBlockHash: payload.blockHash, safeBlockHash: ZERO, finalizedBlockHash: ZERO };
      await this.#engineAsk("engine_forkchoiceUpdatedV3", [state, null]);
      if (raw !== undefined) await this.#indexed(keccak256(raw));
      return;
    }
  }

  async #build(parent: Hex, timestamp: number, patience: number): Promise<Payload> {
    const state = { headBlockHash: parent, safeBlockHash: ZERO, finalizedBlockHash: ZERO };
    const { payloadId } = await this.#engineAsk<{ payloadId: Hex }>("engine_forkchoiceUpdatedV3", [
      state,
      {
        timestamp: numberToHex(timestamp),
        prevRandao: `0x${randomBytes(32).toString("hex")}`,
        suggestedFeeRecipient: `0x${"00".repeat(20)}`,
        withdrawals: [],
        parentBeaconBlockRoot: ZERO,
      },
    ]);
    await delay(patience);
    const answer = await this.#engineAsk<{ executionPayload: Payload }>("engine_getPayloadV3", [payloadId]);
    return answer.executionPayload;
  }

  /** Geth answers for a receipt a moment after its block. */
  async #indexed(hash: Hex): Promise<void> {
    for (;;) {
      const receipt = await ask(this.#http, "eth_getTransactionReceipt", [hash]).catch(() => null);
      if (receipt !== null) return;
      await delay(2);
    }
  }

  #engineAsk<T>(method: string, params: readonly unknown[]): Promise<T> {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const token = `${part({ alg: "HS256", typ: "JWT" })}.${part({ iat: Math.floor(Date.now() / 1_000) })}`;
    const signature = createHmac("sha256", this.#secret).update(token).digest("base64url");
    return ask<T>(this.#engine, method, params, { authorization: `Bearer ${token}.${signature}` });
  }
}

interface Call {
  readonly id: unknown;
  readonly method: string;
  readonly params?: readonly never[];
}

async function serve(sealer: Sealer, request: IncomingMessage): Promise<unknown> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  const body: Call | readonly Call[] = JSON.parse(Buffer.concat(parts).toString());
  if (Array.isArray(body)) return Promise.all(body.map((call) => answer(sealer, call)));
  return answer(sealer, body as Call);
}

async function answer(sealer: Sealer, call: Call): Promise<unknown> {
  const [first, second] = call.params ?? [];
  const own = (): Promise<unknown> | undefined => {
    switch (call.method) {
      case "eth_sendRawTransaction":
        return sealer.send(first as unknown as Hex);
      case "evm_increaseTime":
        return Promise.resolve(sealer.increaseTime(Number(first)));
      case "evm_setNextBlockTimestamp":
        return Promise.resolve(sealer.setNextTime(Number(first)));
      case "anvil_mine":
        return sealer.mine(Number(first ?? 1), Number(second ?? 0));
      case "anvil_setBalance":
        return sealer.fund(first as unknown as Hex, hexToBigInt(second as unknown as Hex));
      default:
        return undefined;
    }
  };
  const done = own();
  if (done === undefined) return sealer.forward(call);
  try {
    return { jsonrpc: "2.0", id: call.id, result: await done };
  } catch (error) {
    if (error instanceof RpcError) return { jsonrpc: "2.0", id: call.id, error: error.body };
    throw error;
  }
}
