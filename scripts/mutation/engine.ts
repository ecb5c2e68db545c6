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
import { answer } from "../solc-answer.ts";
import type { Mutant } from "./operators.ts";

export type Verdict =
  | { readonly kind: "killed"; readonly by: string }
  | { readonly kind: "survived" }
  | { readonly kind: "equivalent" }
  | { readonly kind: "invalid" };

/** Far above the longest run of all tests; a mutant that needs more never ends. */
const TIMEOUT_MS = 600_000;
const CODE = { "*": ["evm.bytecode.object"] };
const SLOW = "Invariants|Gas";
/** Tests that call a contract most, by name, where theirs is not the contract's own. */
const CLOSEST: Record<string, string> = {
  Examiner: "DisputeCourt",
  FaultReporter: "DisputeCourt|FaultReporter",
  RoundPanel: "FederatedRounds",
  RoundChecks: "FederatedRounds",
  RoundMath: "FederatedRounds",
  RoundPhases: "FederatedRounds",
  RoundSettlement: "FederatedRounds",
  ScoreMath: "QualityOracle|ScoreMath",
  SignedHashes: "SignedHashes|PaymentHub|DisputeCourt",
  StakeLedger: "StakeVault|Delegation",
  StakeVault: "StakeVault|Delegation",
  StreamMath: "PaymentHub|StreamMath",
};

export class Engine {
  readonly #root: string;
  readonly #tree: string;
  readonly #forge: string;
  readonly #socket: string;
  readonly #originals = new Map<string, string>();
  /** Keeps one compiler warm for all of forge's runs: to start one costs as much as to compile a file. */
  readonly #compiler: Server = createServer({ allowHalfOpen: true }, (socket) => {
    let request = "";
    socket.setEncoding("utf8").on("data", (part) => {
      request += part;
    });
    socket.on("end", () => socket.end(answer(request)));
  });

  constructor(root: string, folder: string) {
    this.#root = root;
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
    const path = join(this.#tree, mutant.file);
    const source = readFileSync(path);
    const mutated = mutate(source, mutant);
    writeFileSync(path, mutated);
    try {
      const own = CLOSEST[mutant.contract] ?? mutant.contract;
      const first = await this.#test(["--match-contract", `^(${own})`, "--no-match-contract", SLOW]);
      if (first.kind !== "survived") return first;
      const all = await this.#test(["--match-path", `{${this.#testsOf(mutant.file).join(",")}}`]);
      if (all.kind !== "survived") return all;
      return this.#bytecode(mutant.file, mutated) === this.#original(mutant.file, source)
        ? { kind: "equivalent" }
        : all;
    } finally {
      writeFileSync(path, source);
    }
  }

  async #test(filter: readonly string[]): Promise<Verdict> {
    const [status, output] = await this.#run(["test", "--fail-fast", "--threads", "1", ...filter]);
    if (status === 0) return { kind: "survived" };
    if (status === undefined) return { kind: "killed", by: "time limit" };
    if (/Compiler run failed|Compilation failed/.test(output)) return { kind: "invalid" };
    const by = /\[FAIL[\s\S]*?\b((?:test|invariant)\w*|setUp)\(/.exec(output)?.[1];
    if (by === undefined)
      throw new Error(`forge exits with ${status} and names no test:\n${output.slice(-2000)}`);
    return { kind: "killed", by };
  }

  #run(args: readonly string[]): Promise<readonly [status: number | undefined, output: string]> {
    const env = {
      ...process.env,
      FOUNDRY_PROFILE: "mutation",
      OMNI_SOLC_SOCKET: this.#socket,
      FOUNDRY_DISABLE_NIGHTLY_WARNING: "true",
      NO_COLOR: "1",
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
    const code = this.#bytecode(file, source);
    this.#originals.set(file, code);
    return code;
  }

  /** Hash of what a deployment of the file, or of a contract that uses it, would hold: optimised, no metadata. */
  #bytecode(file: string, text: Buffer): string {
    const names = globSync("contracts/**/*.sol", { cwd: this.#tree });
    const contentOf = (name: string): Buffer => (name === file ? text : readFileSync(join(this.#tree, name)));
    const sources = Object.fromEntries(names.map((name) => [name, { content: contentOf(name).toString() }]));
    // What others inherit or link has its code in theirs.
    const alone = /^contract /m.test(text.toString());
    const input = {
      language: "Solidity",
      sources,
      settings: {
        optimizer: { enabled: true, runs: 2000 },
        evmVersion: "cancun",
        metadata: { appendCBOR: false, bytecodeHash: "none" },
        outputSelection: alone ? { [file]: CODE } : { "*": CODE },
      },
    };
    const readImport = (path: string): { contents: string } => ({
      contents: readFileSync(join(this.#root, "node_modules", path), "utf8"),
    });
    const output: { contracts?: unknown } = JSON.parse(
      solc.compile(JSON.stringify(input), { import: readImport }),
    );
    if (output.contracts === undefined) throw new Error(`${file}: does not compile`);
    return createHash("sha256").update(JSON.stringify(output.contracts)).digest("hex");
  }
}

export const mutate = (source: Buffer, mutant: Mutant): Buffer =>
  Buffer.concat([
    source.subarray(0, mutant.start),
    Buffer.from(mutant.replacement),
    source.subarray(mutant.end),
  ]);
