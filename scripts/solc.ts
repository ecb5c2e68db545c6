#!/usr/bin/env node
/**
 * npm's solc behind the command line of the native compiler, as far as forge uses it: `--version`, and
 * `--standard-json` with the input on stdin. Forge sends every source along, so imports are never looked up.
 *
 * OMNI_SOLC_SOCKET   path of a socket where a compiler that is already warm answers; else one starts, in 0.4 s
 */
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

/** By number: to touch process.stdin makes the pipe non-blocking, and a read then fails with EAGAIN. */
const STDIN = 0;

const options = process.argv.slice(2);
const request = options.includes("--version")
  ? ""
  : options.includes("--standard-json")
    ? readFileSync(STDIN, "utf8")
    : undefined;
if (request === undefined) {
  process.stderr.write(`solc.ts: ${options.join(" ")}: only --version and --standard-json are served\n`);
  process.exitCode = 2;
} else if (process.env.OMNI_SOLC_SOCKET === undefined) {
  const { answer } = await import("./solc-answer.ts");
  process.stdout.write(answer(request));
} else {
  const socket = connect(process.env.OMNI_SOLC_SOCKET);
  socket.end(request);
  process.stdout.write(await text(socket));
}
