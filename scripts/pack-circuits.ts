// Puts the circuits' sources into the package of the node, which takes only what is in its folder; with --remove takes them away
// again. npm runs it before and after it packs.
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const packed = path("../node/circuits");

const { values } = parseArgs({ options: { remove: { type: "boolean" } } });
rmSync(packed, { recursive: true, force: true });
if (values.remove !== true) {
  for (const part of ["circuits.json", "src"]) {
    cpSync(path(`../circuits/${part}`), `${packed}/${part}`, { recursive: true });
  }
}
