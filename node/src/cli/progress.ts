import { Presets, SingleBar } from "cli-progress";
import type { Context } from "./context.ts";

export interface Progress {
  /** Takes `onProgress` of a transfer: bytes done, of bytes in all. */
  readonly update: (done: number, total: number) => void;
  stop(): void;
}

/** A bar on stderr where a person watches, nothing elsewhere. */
export function startProgress({ isTTY }: Context, label: string): Progress {
  if (!isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      format: `${label} {bar} {percentage} % · {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update(done, total) {
      if (!started) bar.start(total, done);
      else bar.update(done);
      started = true;
    },
    stop: () => bar.stop(),
  };
}
