import solc from "solc";

/** What the native compiler prints: for a standard JSON input its output, for an empty request its version. */
export function answer(request: string): string {
  if (request !== "") return solc.compile(request);
  // Forge reads the platform as a semver build tag and refuses tags that it does not know.
  const version = String(solc.version()).replace(/\.Emscripten.*/, ".Linux.g++");
  return `solc, the solidity compiler commandline interface\nVersion: ${version}\n`;
}
