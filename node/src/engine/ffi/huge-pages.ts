import koffi from "koffi";
import type { Ggml, Pointer } from "./bindings.ts";

const MADV_HUGEPAGE = 14;
const HUGE_PAGE = 2n * 1024n * 1024n;

let advise: ((address: Pointer, bytes: number, advice: number) => number) | null | undefined;

/**
 * Asks Linux to back a buffer in main memory with huge pages, before it is first written: reading weights from end to end for
 * every token misses the address cache less often. Where it cannot be had, nothing changes.
 */
export function useHugePages(ggml: Ggml, buffer: Pointer): void {
  if (process.platform !== "linux") return;
  const base = ggml.bufferBase(buffer);
  if (base === null) return;
  if (advise === undefined) advise = findAdvise();
  const start = ((base + HUGE_PAGE - 1n) / HUGE_PAGE) * HUGE_PAGE;
  const end = ((base + BigInt(ggml.bufferSize(buffer))) / HUGE_PAGE) * HUGE_PAGE;
  if (end > start) advise?.(start, Number(end - start), MADV_HUGEPAGE);
}

function findAdvise() {
  try {
    return koffi.load(null).func("madvise", "int", ["void *", "size_t", "int"]);
  } catch {
    return null;
  }
}
