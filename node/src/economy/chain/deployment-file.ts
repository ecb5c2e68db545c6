import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Deployment, parseDeployment, serializeDeployment } from "@omninode/sdk";
import { DeploymentFileError } from "./errors.ts";

/** Where the addresses of a chain's contracts are kept: `deploy` and `chain` write it, all others read it. */
export function deploymentPath(home: string, chainId: number): string {
  return join(home, "deployments", `${chainId}.json`);
}

/** Reads a deployment file; undefined where there is none. @throws DeploymentFileError where it is damaged */
export async function readDeployment(path: string): Promise<Deployment | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new DeploymentFileError(path, error instanceof Error ? error.message : String(error), error);
  }
  try {
    return parseDeployment(text);
  } catch (error) {
    throw new DeploymentFileError(path, shortMessage(error), error);
  }
}

/** Writes a deployment file: whole, or not at all. */
export async function writeDeployment(path: string, deployment: Deployment): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(temporary, serializeDeployment(deployment), { flag: "wx" });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

function shortMessage(error: unknown): string {
  if (error instanceof Error && "shortMessage" in error) return String(error.shortMessage);
  return String(error);
}
