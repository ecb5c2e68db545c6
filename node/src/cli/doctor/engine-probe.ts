// A program of its own (see engine.ts): prints one finding about ggml as JSON.
import { loadGgml, openDevice } from "../../engine/ffi/device.ts";
import { type CheckResult, runCheck } from "./check.ts";

const result: CheckResult = await runCheck(
  {
    name: "engine",
    run: () => {
      const { directory } = loadGgml(); // tests itself
      const device = openDevice("auto", 1);
      device.free();
      return {
        ok: true,
        detail: `ggml on ${device.kind} (${device.description.trim()}), self-test passed, ${directory}`,
      };
    },
  },
  new AbortController().signal,
);
const { name: _name, ...finding } = result;
process.stdout.write(JSON.stringify(finding), () => process.exit(0));
