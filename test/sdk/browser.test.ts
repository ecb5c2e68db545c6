import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createContext, runInContext } from "node:vm";
import { encodeFunctionData, parseEther } from "viem";
import { prevrandaoBeaconBytecode } from "../../sdk/src/abi/PrevrandaoBeacon.ts";
import { stakeVaultAbi, stakeVaultBytecode } from "../../sdk/src/abi/StakeVault.ts";
import { hashVoucher } from "../../sdk/src/index.ts";
import { type Bundle, bundleForBrowser } from "../helpers/sdk/bundle.ts";
import { type Economy, startEconomy } from "../helpers/sdk/economy.ts";
import type { payFromPage } from "./browser/dapp.ts";

const dapp = new URL("./browser/dapp.ts", import.meta.url).pathname;

/** What browsers have beside the language, and nothing else: no process, Buffer, require, global or setImmediate. */
function webGlobals() {
  return {
    AbortController,
    AbortSignal,
    atob,
    Blob,
    btoa,
    clearInterval,
    clearTimeout,
    console,
    crypto,
    Event,
    EventTarget,
    fetch,
    Headers,
    performance,
    queueMicrotask,
    Request,
    Response,
    setInterval,
    setTimeout,
    structuredClone,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
    WebSocket,
  };
}

interface Page {
  readonly payFromPage: typeof payFromPage;
  readonly sdk: Readonly<Record<string, unknown>>;
}

/** Runs a bundle as a page does, and answers with its exports. */
function load({ code }: Bundle): Page {
  const context = createContext(webGlobals());
  return runInContext(`var self = globalThis, window = globalThis;\n${code};\nbundle`, context) as Page;
}

/** Of the payer: the third account of the well-known development mnemonic. */
const privateKey = "0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a" as const;

const bytecodesIn = ({ modules }: Bundle) =>
  [...modules.values()].flat().filter((name) => name.endsWith("Bytecode"));
const abisIn = ({ modules }: Bundle) => [...modules.keys()].filter((path) => path.startsWith("abi/")).sort();

describe("the SDK in a browser", () => {
  let economy: Economy;
  before(async () => {
    economy = await startEconomy("anvil");
  });
  after(() => economy?.[Symbol.asyncDispose]());

  it("is bundled without Node's modules, and pays an operator from a page", async () => {
    const whole = await bundleForBrowser(`export * from ${JSON.stringify(dapp)}`, { minify: false });
    const created = economy.steps.filter(({ step }) => step !== "governance");
    assert.equal(bytecodesIn(whole).length, created.length, "a page that could deploy holds the bytecodes");
    const page = load(whole);
    assert.ok(Object.keys(page.sdk).length > 150, "the whole entry is there");
    const { chain, deployment, operator, clientOf } = economy;
    const parameters = { rpc: chain.rpc, deployment, privateKey, payee: operator.address };
    const paid = await page.payFromPage(parameters);
    // The same bytes as Node makes, a signature that the hub takes, and a refusal that was decoded.
    assert.equal(paid.digest, hashVoucher(deployment, paid.voucher));
    const args = [parseEther("1")] as const;
    assert.equal(paid.call, encodeFunctionData({ abi: stakeVaultAbi, functionName: "stake", args }));
    assert.equal(paid.verified, true);
    assert.equal(paid.refusal, "OMNI_DEPOSIT_INSUFFICIENT");
    const { voucher, signature } = paid;
    const claimed = await (await clientOf(operator).claim({ voucher, signature })).wait();
    assert.equal(claimed.amount, parseEther("1.5"));
  });

  it("brings only what a page imports", async () => {
    const bundle = await bundleForBrowser('export { stake } from "@omninode/sdk"', { minify: true });
    assert.deepEqual(abisIn(bundle), ["abi/OmniToken.ts", "abi/StakeVault.ts", "abi/errors.ts"]);
    assert.deepEqual(bytecodesIn(bundle), []);
    const actions = [...bundle.modules.keys()].filter((path) => path.startsWith("actions/")).sort();
    assert.deepEqual(actions, [
      "actions/token/approveOmni.ts",
      "actions/token/signOmniPermit.ts",
      "actions/transaction/waitForReceipt.ts",
      "actions/vault/stake.ts",
    ]);
    assert.ok(bundle.code.length < 280_000, `${bundle.code.length} bytes`);
  });

  it("holds no bytecode where nothing is deployed", async () => {
    const source = 'export { createOmniClient } from "@omninode/sdk"';
    const bundle = await bundleForBrowser(source, { minify: false });
    assert.deepEqual(bytecodesIn(bundle), []);
    assert.equal(bundle.modules.has("actions/deployment/deployOmni.ts"), false);
    for (const bytecode of [prevrandaoBeaconBytecode, stakeVaultBytecode]) {
      assert.equal(bundle.code.includes(bytecode.slice(0, 200)), false);
    }
  });

  it("notices a module of Node", async () => {
    const source = 'export { readFile } from "node:fs/promises"';
    await assert.rejects(
      bundleForBrowser(source, { minify: false }),
      /node:fs\/promises, which browsers lack/,
    );
  });
});
