import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { rowKinds } from "../../node/src/economy/audit/compare.ts";
import { folderWith } from "../../test/model/helpers/cpu-variants.ts";
import type { Service } from "./worker.ts";

const run = promisify(execFile);
const worker = fileURLToPath(new URL("worker.ts", import.meta.url));
const text = fileURLToPath(new URL("../../README.md", import.meta.url));

const foundSchema = z.object({
  noise: z.number(),
  /** Of each position that was compared: errors of its rows, and whether its token is one that an honest stage may have sampled. */
  positions: z.array(
    z.object({
      position: z.int(),
      agrees: z.boolean().nullable(),
      rows: z.array(z.object({ layer: z.int(), kind: z.enum(rowKinds), nmse: z.number().nullable() })),
    }),
  ),
});

/** What a validator finds in a session. */
export interface AuditedSession {
  readonly noise: number;
  readonly positions: readonly AuditedPosition[];
}

export interface AuditedPosition {
  /** Highest normalised squared error of its rows. */
  readonly error: number;
  /** Undefined where no token was sampled. */
  readonly agrees: boolean | undefined;
}

/** Operators and validators in processes of their own, each with one CPU build of ggml. */
export class AuditSides implements AsyncDisposable {
  readonly folder: string;
  #sessions = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(builds: readonly string[]): Promise<AuditSides> {
    const folder = await mkdtemp(join(tmpdir(), "omni-audit-"));
    for (const build of builds) await folderWith(build, join(folder, build));
    return new AuditSides(folder);
  }

  /**
   * An operator serves a session.
   * @param model its file
   * @param from word of the text at which the prompt begins
   * @returns file of what it committed to
   */
  async serve(build: string, model: string, service: Service = "honest", from = 0): Promise<string> {
    const records = join(this.folder, `records-${this.#sessions++}`);
    await this.#work(build, ["record", model, text, records, service, String(from)]);
    return records;
  }

  /** A validator computes the first positions of a session again. */
  async audit(build: string, model: string, records: string, positions: number): Promise<AuditedSession> {
    const printed = await this.#work(build, ["audit", model, records, String(positions)]);
    const { noise, positions: found } = foundSchema.parse(JSON.parse(printed));
    return {
      noise,
      positions: found.map(({ agrees, rows }) => ({
        error: Math.max(...rows.map(({ nmse }) => nmse ?? Number.POSITIVE_INFINITY)),
        agrees: agrees ?? undefined,
      })),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true });
  }

  async #work(build: string, args: readonly string[]): Promise<string> {
    const env = { ...process.env, OMNI_GGML_DIR: join(this.folder, build) };
    const command = [...process.execArgv, worker, ...args];
    const { stdout } = await run(process.execPath, command, { env, maxBuffer: 1 << 26 });
    return stdout;
  }
}
