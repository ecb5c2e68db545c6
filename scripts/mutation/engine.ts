/**
 * Runs the Solidity tests by forge on a copy of the tree, in which one mutant at a time takes the place of the
 * original. Forge links contracts into tests when they run (`dynamic_test_linking`), so that only the changed file and
 * its heirs are compiled again: about a second.
 */
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { dirname, join, resolve } from "node:path";
import solc from "solc";
import { z } from "zod";
import { answer } from "../solc-answer.ts";
import type { Mutant } from "./operators.ts";

export type Verdict =
  | { readonly kind: "killed"; readonly by: string }
  | { readonly kind: "survived" }
  | { readonly kind: "equivalent" }
  | { readonly kind: "invalid" };

/** Far above the longest run of all tests; a mutant that needs more never ends. */
const TIMEOUT_MS = 600_000;
const requestSchema = z.object({
  sources: z.record(z.string(), z.unknown()),
  settings: z.object({ outputSelection: z.record(z.string(), z.record(z.string(), z.array(z.string()))) }),
});
const contractsSchema = z.record(z.string(), z.unknown());
/** Without contracts where something does not compile. */
const outputSchema = z.object({ contracts: contractsSchema.optional() });
type Contracts = z.infer<typeof contractsSchema>;
const CODE = { "*": ["evm.bytecode.object"] };
type Settings = Readonly<Record<string, string>>;
/**
 * Contracts compiled into the tests, as ever: where they are linked at run time, `vm.expectRevert` before a `new` passes
 * whatever the constructor does.
 */
const LINKED: Settings = {
  FOUNDRY_DYNAMIC_TEST_LINKING: "false",
  FOUNDRY_OUT: ".build/mutation/linked/out",
  FOUNDRY_CACHE_PATH: ".build/mutation/linked/cache",
};
const SLOW = "Invariants|Gas";
/** Tests that call a contract most, by name, where theirs is not the contract's own. */
const CLOSEST: Record<string, string> = {
  Activations: "LeafProducts|LeafMath",
  Add: "LeafRows",
  Examiner: "DisputeCourt",
  FaultReporter: "DisputeCourt|FaultReporter",
  Floats: "LeafRows|LeafMath",
  Formats: "LeafRows|LeafProducts",
  Gather: "LeafRows|EvmLeaf",
  Half: "LeafRows",
  Lanes: "LeafMath|LeafProducts",
  LeafEvidence: "EvmLeaf",
  LeafPlace: "LeafPlan|EvmLeaf",
  LeafValues: "EvmLeaf",
  MatMul: "LeafProducts|EvmLeaf",
  ModelLeaf: "LeafFactory|EvmLeaf",
  PlannedLeaf: "EvmLeaf",
  Q4K: "LeafProducts",
  Q6K: "LeafProducts",
  Quantize: "LeafRows",
  RoundChecks: "FederatedRounds",
  RoundMath: "FederatedRounds",
  RoundPanel: "FederatedRounds",
  RoundPhases: "FederatedRounds",
  RoundSettlement: "FederatedRounds",
  ScoreMath: "QualityOracle|ScoreMath",
  Shape: "LeafPlan|LeafRows",
  SignedHashes: "SignedHashes|PaymentHub|DisputeCourt",
  StakeLedger: "StakeVault|Delegation",
  StakeVault: "StakeVault|Delegation",
  StreamMath: "StreamMath|StakeVault|Delegation",
  TraceLayout: "LeafPlan",
  TracePlan: "LeafPlan",
  Values: "LeafRows|LeafMath",
  Weights: "LeafProducts",
  Wires: "LeafPlan",
};

export class Engine {
  readonly #tree: string;
  readonly #forge: string;
  readonly #socket: string;
  readonly #originals = new Map<string, string>();
  readonly #abis = new Map<string, string>();
  /** Keeps one compiler warm for all of forge's runs: to start one costs as much as to compile a file. */
  readonly #compiler: Server = createServer({ allowHalfOpen: true }, (socket) => {
    let request = "";
    socket.setEncoding("utf8").on("data", (part) => {
      request += part;
    });
    socket.on("end", () => socket.end(this.#answer(request)));
  });

  constructor(root: string, folder: string) {
    this.#tree = resolve(folder, "tree");
    this.#forge = execFileSync("bash", [join(root, "scripts/contract-tools.sh"), "forge"], {
      encoding: "utf8",
    }).trim();
    this.#socket = resolve(folder, "solc.sock");
    mkdirSync(this.#tree, { recursive: true });
    for (const path of ["contracts", "test/contracts"]) {
      rmSync(join(this.#tree, path), { recursive: true, force: true });
      cpSync(join(root, path), join(this.#tree, path), { recursive: true, preserveTimestamps: true });
    }
    cpSync(join(root, "foundry.toml"), join(this.#tree, "foundry.toml"));
    for (const path of ["node_modules", "scripts"]) {
      if (existsSync(join(this.#tree, path))) continue;
      symlinkSync(join(root, path), join(this.#tree, path));
    }
  }

  /**
   * Where tests are named, forge asks for the ABIs of all files first, to find them. No mutant changes an ABI, so that is
   * answered once.
   */
  #answer(request: string): string {
    if (request === "") return answer(request);
    const { sources, settings } = requestSchema.parse(JSON.parse(request));
    const outputs = new Set(
      Object.values(settings.outputSelection).flatMap((of) => Object.values(of).flat()),
    );
    if (outputs.size !== 1 || !outputs.has("abi")) return answer(request);
    const key = JSON.stringify([Object.keys(sources), settings.outputSelection]);
    const known = this.#abis.get(key) ?? answer(request);
    this.#abis.set(key, known);
    return known;
  }

  start(): Promise<void> {
    rmSync(this.#socket, { force: true });
    return new Promise((done, fail) => this.#compiler.once("error", fail).listen(this.#socket, done));
  }

  stop(): Promise<void> {
    return new Promise((done) => this.#compiler.close(() => done()));
  }

  /** What all tests say of the contracts as they are: a reason, or nothing where all pass. */
  async baseline(): Promise<string | undefined> {
    const verdict = await this.#test([]);
    return verdict.kind === "survived" ? undefined : JSON.stringify(verdict);
  }

  /** Tries one mutant: the tests of its contract first, all of them where those pass. */
  async judge(mutant: Mutant): Promise<Verdict> {
    const source = readFileSync(join(this.#tree, mutant.file));
    const mutated = mutate(source, mutant);
    const path = join(this.#tree, mutant.file);
    writeFileSync(path, mutated);
    try {
      const own = CLOSEST[mutant.contract] ?? mutant.contract;
      const first = await this.#test(["--match-contract", `^(${own})`, "--no-match-contract", SLOW]);
      if (first.kind !== "survived") return first;
      const importers = ["--match-path", `{${this.#testsOf(mutant.file).join(",")}}`];
      const all = await this.#test(importers);
      if (all.kind !== "survived") return all;
      if (mutant.function === "constructor") {
        const linked = await this.#test(importers, LINKED);
        if (linked.kind !== "survived") return linked;
      }
      return this.#optimised(mutant.file, mutated) === this.#original(mutant.file, source)
        ? { kind: "equivalent" }
        : all;
    } finally {
      writeFileSync(path, source);
    }
  }

  async #test(filter: readonly string[], settings: Settings = {}): Promise<Verdict> {
    const [status, output] = await this.#run(["test", "--fail-fast", "--threads", "1", ...filter], settings);
    if (status === 0) return { kind: "survived" };
    if (status === undefined) return { kind: "killed", by: "time limit" };
    if (/Compiler run failed|Compilation failed/.test(output)) return { kind: "invalid" };
    const by = /\[FAIL[\s\S]*?\b((?:test|invariant)\w*|setUp)\(/.exec(output)?.[1];
    if (by === undefined)
      throw new Error(`forge exits with ${status} and names no test:\n${output.slice(-2000)}`);
    return { kind: "killed", by };
  }

  #run(
    args: readonly string[],
    settings: Settings = {},
  ): Promise<readonly [status: number | undefined, output: string]> {
    const env = {
      ...process.env,
      FOUNDRY_PROFILE: "mutation",
      OMNI_SOLC_SOCKET: this.#socket,
      FOUNDRY_DISABLE_NIGHTLY_WARNING: "true",
      NO_COLOR: "1",
      ...settings,
    };
    return new Promise((done, fail) => {
      execFile(
        this.#forge,
        [...args],
        { cwd: this.#tree, env, timeout: TIMEOUT_MS, killSignal: "SIGKILL", maxBuffer: 2 ** 28 },
        (error, stdout, stderr) => {
          if (error === null) done([0, stdout + stderr]);
          else if (error.killed === true) done([undefined, stdout + stderr]);
          else if (typeof error.code === "number") done([error.code, stdout + stderr]);
          else fail(error);
        },
      );
    });
  }

  /** The tests that import a file, by whatever way: no other can tell it changed. Gas is no behaviour. */
  #testsOf(file: string): string[] {
    const tests = globSync("test/contracts/*.t.sol", { cwd: this.#tree }).filter(
      (test) => !/Gas\.t\.sol$/.test(test),
    );
    return tests.filter((test) => this.#importsOf(test).has(file)).sort();
  }

  #importsOf(file: string, found = new Set<string>()): Set<string> {
    if (found.has(file)) return found;
    found.add(file);
    const source = readFileSync(join(this.#tree, file), "utf8");
    for (const [, path = ""] of source.matchAll(/^import [^"]*"(\.[^"]+)";/gm)) {
      this.#importsOf(join(dirname(file), path), found);
    }
    return found;
  }

  #original(file: string, source: Buffer): string {
    const known = this.#originals.get(file);
    if (known !== undefined) return known;
    const code = this.#optimised(file, source);
    this.#originals.set(file, code);
    return code;
  }

  /** Hash of what a deployment of the file, or of a contract that uses it, would hold. */
  #optimised(file: string, text: Buffer): string {
    const contracts = this.#compile(file, text, { enabled: true, runs: 2000 });
    if (contracts === undefined) throw new Error(`${file}: does not compile`);
    return createHash("sha256").update(JSON.stringify(contracts)).digest("hex");
  }

  /** Code of a file's contracts; of all that inherit or link it, where it is not deployed itself. */
  #compile(file: string, text: Buffer, optimizer: object): Contracts | undefined {
    const names = isDeployed(text) ? [file] : globSync("contracts/**/*.sol", { cwd: this.#tree });
    const contentOf = (name: string): Buffer => (name === file ? text : readFileSync(join(this.#tree, name)));
    const input = {
      language: "Solidity",
      sources: Object.fromEntries(names.map((name) => [name, { content: contentOf(name).toString() }])),
      settings: {
        optimizer,
        evmVersion: "cancun",
        metadata: { appendCBOR: false, bytecodeHash: "none" },
        outputSelection: isDeployed(text) ? { [file]: CODE } : { "*": CODE },
      },
    };
    const readImport = (path: string): { contents: string } => ({
      contents: readFileSync(join(this.#tree, path.startsWith("@") ? "node_modules" : "", path), "utf8"),
    });
    const output: unknown = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport }));
    return outputSchema.parse(output).contracts;
  }
}

/** Whether a file's contract stands by itself on a chain: neither a library nor a base of others. */
const isDeployed = (source: Buffer): boolean => /^contract /m.test(source.toString());

export const mutate = (source: Buffer, mutant: Mutant): Buffer =>
  Buffer.concat([
    source.subarray(0, mutant.start),
    Buffer.from(mutant.replacement),
    source.subarray(mutant.end),
  ]);
