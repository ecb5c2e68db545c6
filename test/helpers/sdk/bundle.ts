import { isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rollup } from "vite";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const ENTRY = "virtual:entry";

/** Vite would put an empty module in the place of Node's own: a bundle that needs one must fail, not break in a browser. */
const refuseBuiltIns: Plugin = {
  name: "refuse-built-ins",
  enforce: "pre",
  resolveId(source, importer) {
    if (isBuiltin(source)) throw new Error(`${importer} imports ${source}, which browsers lack`);
    return null;
  },
};

export interface Bundle {
  readonly code: string;
  /** What is left of each module of the SDK after tree shaking: its exports by path below sdk/src. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
}

/** Bundles a module for browsers as Vite does for an application: one script that sets the global `bundle`. */
export async function bundleForBrowser(source: string, { minify }: { minify: boolean }): Promise<Bundle> {
  const entry: Plugin = {
    name: "entry",
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
    load: (id) => (id === `\0${ENTRY}` ? source : null),
  };
  const output = await build({
    root,
    configFile: false,
    logLevel: "silent",
    // As an application resolves the package, but for its sources: nothing has to be built first.
    resolve: { conditions: ["source", "module", "browser", "import"] },
    plugins: [refuseBuiltIns, entry],
    build: {
      write: false,
      target: "es2022",
      minify,
      rollupOptions: {
        input: ENTRY,
        preserveEntrySignatures: "strict",
        output: { format: "iife", name: "bundle", inlineDynamicImports: true },
      },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !("output" in result)) throw new Error("vite made no bundle");
  const [chunk] = result.output;
  return { code: chunk.code, modules: modulesOf(chunk) };
}

function modulesOf(chunk: Rollup.OutputChunk): Bundle["modules"] {
  const below = `${root}sdk/src/`;
  return new Map(
    Object.entries(chunk.modules)
      .filter(([id, { renderedLength }]) => id.startsWith(below) && renderedLength > 0)
      .map(([id, { renderedExports }]) => [id.slice(below.length), renderedExports]),
  );
}
