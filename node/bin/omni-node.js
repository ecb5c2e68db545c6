#!/usr/bin/env node
import { existsSync } from "node:fs";

const dist = new URL("../dist/cli/main.js", import.meta.url);
const source = new URL("../src/cli/main.ts", import.meta.url);
const { main } = await import(existsSync(dist) ? dist : source);
await main(process.argv);
