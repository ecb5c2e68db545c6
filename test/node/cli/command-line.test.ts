import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import "../../../node/bin/from-source.js";
import { commands } from "../../../node/src/cli/commands/index.ts";
import { createProgram } from "../../../node/src/cli/program.ts";
import { finished, firstLine, runCli, startCli, temporaryFolder } from "../../helpers/omni-node.ts";

/** What `omni-node … --help` prints, without a process each. */
async function helpOf(path: readonly string[]): Promise<string> {
  let text = "";
  const program = await createProgram([...path, "--help"], { version: "0", prepare: async () => {} });
  const write = (command: typeof program): void => {
    command.configureOutput({
      writeOut: (part) => {
        text += part;
      },
    });
    for (const child of command.commands) write(child);
  };
  write(program);
  await assert.rejects(program.parseAsync(["node", "omni-node", ...path, "--help"]), {
    code: "commander.helpDisplayed",
  });
  return text;
}

/** Flags of node under which a process says on stderr which modules it loads. */
const sayLoaded = [
  "--import",
  `data:text/javascript,${encodeURIComponent(`import { registerHooks } from "node:module";
    registerHooks({ load(url, context, next) { console.error("loaded " + url); return next(url, context); } });`)}`,
];

describe("help", () => {
  it("of the program lists every command and ends with 0, on stdout", async () => {
    const { code, stdout, stderr } = await runCli(["--help"]);
    assert.equal(code, 0);
    for (const { name } of commands) assert.match(stdout, new RegExp(`^ {2}${name}\\b`, "m"));
    assert.equal(stderr, "");
  });

  it("of every command and subcommand ends with an example of that command", async () => {
    for (const { name, load } of commands) {
      const subcommands = (await load())().commands.map((sub) => sub.name());
      for (const path of [[name], ...subcommands.map((sub) => [name, sub])]) {
        const text = await helpOf(path);
        const examples = text.slice(text.lastIndexOf("\nExample"));
        assert.match(examples, new RegExp(`^ {2}\\$ .*omni-node ${name} ?`, "m"), path.join(" "));
        assert.match(
          examples,
          /^\nExamples?:\n( {2}\$ .+\n?)+\s*$/,
          `${path.join(" ")} says more after its example`,
        );
      }
    }
  });

  it("and the version load neither chain, network nor engine", async () => {
    for (const args of [["--help"], ["--version"]]) {
      const { code, stderr } = await runCli(args, { nodeArgs: sayLoaded });
      assert.equal(code, 0);
      assert.match(stderr, /loaded .*commander/);
      assert.doesNotMatch(stderr, /loaded .*(viem|libp2p|koffi|node-llama-cpp|pino|zod)/);
    }
  });

  it("of a command that tokenizes loads no tokenizer", async () => {
    const { code, stderr } = await runCli(["generate", "--help"], { nodeArgs: sayLoaded });
    assert.equal(code, 0);
    assert.match(stderr, /loaded .*engine\/tokenizer/);
    assert.doesNotMatch(stderr, /loaded .*node-llama-cpp/);
  });
});

describe("wrong usage", () => {
  const cases: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
    ["an unknown command", ["walet"], /unknown command 'walet'.*did you mean wallet/i],
    ["an unknown subcommand", ["wallet", "frobnicate"], /frobnicate/],
    ["an unknown option", ["wallet", "list", "--colour"], /unknown option '--colour'/],
    ["a surplus argument", ["wallet", "list", "more"], /too many arguments/i],
    ["a wrong value", ["chain", "--port", "http"], /--port: "http" is not a whole number from 0 to 65535/],
    ["a wrong choice", ["wallet", "list", "--log-level", "loud"], /loud/],
  ];
  for (const [what, args, says] of cases) {
    it(`ends with 2 and says why on stderr: ${what}`, async () => {
      const { code, stdout, stderr } = await runCli(args);
      assert.equal(code, 2);
      assert.equal(stdout, "");
      assert.match(stderr, says);
      assert.match(stderr, /\[OMNI_[A-Z_]+\]/);
      assert.doesNotMatch(stderr, /\n\s+at /, "a stack is for --log-level debug");
    });
  }

  it("prints the help to stderr when no command is named", async () => {
    const { code, stdout, stderr } = await runCli([]);
    assert.equal(code, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^Usage: omni-node/);
  });

  it("is one JSON document on stderr with --json", async () => {
    const { code, stdout, stderr } = await runCli(["wallet", "list", "--colour", "--json"]);
    assert.equal(code, 2);
    assert.equal(stdout, "");
    const { error } = JSON.parse(stderr);
    assert.equal(error.code, "OMNI_USAGE");
    assert.equal(error.name, "UsageError");
    assert.ok(error.message && error.remedy);
    assert.equal(error.stack, undefined);
  });

  it("shows where it came from at debug level only", async () => {
    const { stderr } = await runCli(["wallet", "show", "nobody", "--log-level", "debug"]);
    assert.match(stderr, /\n\s+at /);
  });
});

describe("settings", () => {
  it("are taken from the flag, else the environment, else the config file, else the default", async (t) => {
    const home = await temporaryFolder(t);
    const level = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
      const { stderr } = await runCli(["wallet", "list", "--home", home, ...args], { env });
      return stderr.includes("no accounts yet") ? "info" : "quieter";
    };
    assert.equal(await level([]), "info");
    await writeFile(join(home, "config.toml"), 'log-level = "warn"\n');
    assert.equal(await level([]), "quieter");
    assert.equal(await level([], { OMNI_LOG_LEVEL: "info" }), "info");
    assert.equal(await level(["--log-level", "error"], { OMNI_LOG_LEVEL: "info" }), "quieter");
  });

  it("may be a table of one command, which wins over the shared ones", async (t) => {
    const home = await temporaryFolder(t);
    await writeFile(join(home, "config.toml"), '[chain]\nport = "http"\n');
    const { code, stderr } = await runCli(["chain"], { env: { OMNI_HOME: home } });
    assert.equal(code, 2);
    assert.match(stderr, /port in the config file: "http" is not a whole number/);
  });

  it("name the variable that holds a wrong value", async () => {
    const { code, stderr } = await runCli(["chain"], { env: { OMNI_PORT: "99999" } });
    assert.equal(code, 2);
    assert.match(stderr, /OMNI_PORT: "99999" is not/);
  });

  it("understand what a boolean variable says", async () => {
    const no = await runCli(["wallet", "list"], { env: { OMNI_JSON: "0" } });
    assert.match(no.stderr, /^info {2}no accounts/m);
    const yes = await runCli(["wallet", "list"], { env: { OMNI_JSON: "true" } });
    assert.equal(JSON.parse(yes.stderr).msg.startsWith("no accounts"), true);
    assert.equal((await runCli(["wallet", "list"], { env: { OMNI_JSON: "maybe" } })).code, 2);
  });

  const wrong: readonly (readonly [what: string, toml: string, code: string, says: RegExp])[] = [
    [
      "an unknown key, with the nearest name",
      'acount = "a"',
      "OMNI_CONFIG_KEY_UNKNOWN",
      /Did you mean "account"/,
    ],
    ["an unknown key of a command", "[wallet]\nnmae = 1", "OMNI_CONFIG_KEY_UNKNOWN", /Did you mean "name"/],
    ["an unknown command", "[chian]\nport = 1", "OMNI_CONFIG_KEY_UNKNOWN", /Did you mean "chain"/],
    ["a wrong value", "threads = 0.5", "OMNI_CONFIG_VALUE_INVALID", /threads/],
    ["what is not TOML", "port == 1", "OMNI_CONFIG_UNREADABLE", /config\.toml/],
  ];
  for (const [what, toml, expected, says] of wrong) {
    it(`refuse a config file with ${what}`, async (t) => {
      const home = await temporaryFolder(t);
      await writeFile(join(home, "config.toml"), toml);
      const { code, stderr } = await runCli(["wallet", "list", "--home", home, "--json"]);
      assert.equal(code, 2);
      assert.equal(JSON.parse(stderr).error.code, expected);
      assert.match(JSON.stringify(JSON.parse(stderr).error).replaceAll('\\"', '"'), says);
    });
  }

  it("refuse a config file that was named and is missing", async () => {
    const { code, stderr } = await runCli(["wallet", "list", "--config", "/missing.toml", "--json"]);
    assert.equal(code, 2);
    assert.equal(JSON.parse(stderr).error.code, "OMNI_CONFIG_UNREADABLE");
  });
});

describe("a command that runs until it is interrupted", () => {
  for (const [signal, expected] of [
    ["SIGINT", 130],
    ["SIGTERM", 0],
  ] as const) {
    it(`prints one JSON document, drains on ${signal} and ends with ${expected}`, async (t) => {
      const home = await temporaryFolder(t);
      const child = startCli(["chain", "--port", "0", "--home", home, "--json"]);
      const end = finished(child);
      const { rpc } = JSON.parse(await firstLine(child));
      child.kill(signal);
      const { code, stdout } = await end;
      assert.equal(code, expected);
      assert.equal(stdout.trim().split("\n").length, 1);
      await assert.rejects(fetch(rpc), "the chain should be gone");
    });
  }

  it("ends at once on the second signal, without draining", async (t) => {
    const home = await temporaryFolder(t);
    const child = startCli(["chain", "--port", "0", "--home", home, "--json"]);
    const end = finished(child);
    const { rpc } = JSON.parse(await firstLine(child));
    child.kill("SIGTERM"); // alone it would end with 0
    child.kill("SIGINT");
    assert.equal((await end).code, 130);
    while (
      await fetch(rpc).then(
        () => true,
        () => false,
      )
    )
      await new Promise((resolve) => setTimeout(resolve, 10));
  });

  it("ends without a word when nobody reads its output any more", async (t) => {
    const home = await temporaryFolder(t);
    const child = startCli(["chain", "--port", "0", "--home", home], { env: { OMNI_LOG_LEVEL: "warn" } });
    child.stdout?.destroy();
    const { code, stderr } = await finished(child);
    assert.equal(stderr, "");
    assert.equal(code, 0);
  });
});

describe("colours", () => {
  it("are absent in a pipe, and with NO_COLOR", async () => {
    for (const env of [{}, { NO_COLOR: "1" }, { FORCE_COLOR: "1", NO_COLOR: "1" }]) {
      const { stderr } = await runCli(["walet"], { env });
      assert.equal(stderr.includes("\u001b["), false);
    }
  });
});
