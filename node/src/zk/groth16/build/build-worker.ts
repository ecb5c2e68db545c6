import { buildCircuit, buildDevelopmentKey } from "./build-circuit.ts";

// A process of its own: node build-worker.ts NAME FOLDER. Making a key keeps a thread busy for seconds.

const [name = "", folder = ""] = process.argv.slice(2);
await buildDevelopmentKey(await buildCircuit(name, { folder }));
