// A folder of node/src may import only from itself and from folders above it in this list.
const layers = [
  "types",
  "store",
  "net",
  "engine",
  "pipeline",
  "zk",
  "federated",
  "economy",
  "gateway",
  "dashboard",
  "cli",
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers.slice(0, -1).map((layer, i) => ({
      name: `layer-${layer}`,
      comment: `${layer}/ may not reach up to ${layers.slice(i + 1).join(", ")}`,
      severity: "error",
      from: { path: `^node/src/${layer}/` },
      to: { path: `^node/src/(${layers.slice(i + 1).join("|")})/` },
    })),
    {
      name: "types-import-nothing",
      severity: "error",
      from: { path: "^node/src/types/" },
      to: { pathNot: "^node/src/types/" },
    },
    {
      name: "sdk-is-below-node",
      severity: "error",
      from: { path: "^sdk/" },
      to: { path: "^node/|@omninode/node" },
    },
    {
      name: "ffi-is-the-only-unsafe-edge",
      severity: "error",
      from: { pathNot: "^node/src/engine/ffi/" },
      to: { path: "node_modules/koffi/" },
    },
    {
      name: "sources-do-not-import-tests",
      severity: "error",
      from: { path: "^(node|sdk)/src/" },
      to: { path: "^(test|bench|scripts)/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".js"],
    },
  },
};
