#!/usr/bin/env node
// Runs the compiled program of an installed package, the sources of a clone.
const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 22) {
  console.error(`error: omni-node needs Node.js 22 or newer; this is ${process.version}.
In a clone, "npx omni-node" uses the Node.js that "npm ci" installed. [OMNI_NODE_TOO_OLD]`);
  process.exit(1);
}
// Node.js strips types from sources, but not below node_modules: there the compiled program is what runs.
const installed = import.meta.url.includes("/node_modules/");
if (!installed) await import("./from-source.js");
const { main } = await import(installed ? "../dist/cli/main.js" : "../src/cli/main.ts");
await main(process.argv);
