import koffi from "koffi";
import { DeviceNotFoundError, GgmlAbiError, OutOfMemoryError } from "../errors.ts";
import type { Ggml, Pointer } from "./bindings.ts";
import { bindGgml } from "./bindings.ts";
import { THREADPOOL_BYTES, THREADPOOL_POLL_OFFSET } from "./constants.ts";
import { openGgml } from "./library.ts";
import { selfTest } from "./self-test.ts";

export type DeviceKind = "auto" | "cpu" | "gpu";

/** A device with a stream of computation of its own. */
export interface Device {
  readonly ggml: Ggml;
  readonly kind: "cpu" | "gpu";
  /** Such as "AMD EPYC" or "NVIDIA H200". */
  readonly description: string;
  readonly pointer: Pointer;
  readonly backend: Pointer;
  readonly bufferType: Pointer;
  /** Buffer types that hold weights in a layout of this device's own: faster, but of use to mul_mat alone. */
  readonly weightBufferTypes: readonly Pointer[];
  free(): void;
}

const DEVICE_CPU = 0;
const DEVICE_GPU = 1;
const DEVICE_INTEGRATED_GPU = 2;

const setThreads = koffi.proto("void omni_set_n_threads(void *backend, int threads)");
const extraBufferTypes = koffi.proto("void **omni_get_extra_bufts(void *device)");
const newThreadpool = koffi.proto("void *omni_threadpool_new(void *parameters)");
const freeThreadpool = koffi.proto("void omni_threadpool_free(void *pool)");
const setThreadpool = koffi.proto("void omni_set_threadpool(void *backend, void *pool)");

let loaded: Ggml | undefined;

/** ggml, opened, bound and tested once a process. */
export function loadGgml(): Ggml {
  if (loaded !== undefined) return loaded;
  const libraries = openGgml();
  const ggml = bindGgml(libraries);
  // ggml logs each backend it finds to stderr. A callback into JavaScript from its threads could deadlock; a function
  // that ignores its arguments and changes nothing silences it.
  ggml.logSet(libraries.base.symbol("ggml_time_us"), null);
  // node-llama-cpp may have filled the registry of this process already.
  if (Number(ggml.deviceCount()) === 0) ggml.loadAll(libraries.directory);
  if (ggml.deviceByType(DEVICE_CPU) === null) {
    throw new GgmlAbiError(libraries.directory, "no CPU build runs on this machine");
  }
  selfTest(ggml);
  loaded = ggml;
  return ggml;
}

/** Opens a device. `auto` takes a GPU where this ggml build offers one. */
export function openDevice(kind: DeviceKind, threads: number): Device {
  const ggml = loadGgml();
  const gpu =
    kind === "cpu" ? null : (ggml.deviceByType(DEVICE_GPU) ?? ggml.deviceByType(DEVICE_INTEGRATED_GPU));
  if (kind === "gpu" && gpu === null) throw new DeviceNotFoundError("gpu");
  return gpu === null ? openCpu(ggml, threads) : openGpu(ggml, gpu);
}

function openGpu(ggml: Ggml, pointer: Pointer): Device {
  const backend = required(ggml.deviceInit(pointer, null), "the GPU");
  return {
    ggml,
    kind: "gpu",
    description: ggml.deviceDescription(pointer),
    pointer,
    backend,
    bufferType: required(ggml.deviceBufferType(pointer), "the GPU"),
    weightBufferTypes: [],
    free: () => ggml.backendFree(backend),
  };
}

function openCpu(ggml: Ggml, threads: number): Device {
  const pointer = required(ggml.deviceByType(DEVICE_CPU), "the CPU");
  const registry = required(ggml.deviceRegistry(pointer), "the CPU");
  const backend = required(ggml.deviceInit(pointer, null), "the CPU");
  const lookUp = (name: string) => required(ggml.registryFunction(registry, name), name);
  koffi.call(lookUp("ggml_backend_set_n_threads"), setThreads, backend, threads);
  let pool: Pointer | undefined;
  if (threads > 1) {
    // Without a pool ggml starts threads for every graph; with polling on they spin while there is nothing to do.
    const parameters = new Uint8Array(THREADPOOL_BYTES);
    ggml.threadpoolDefaults(parameters, threads);
    new DataView(parameters.buffer).setUint32(THREADPOOL_POLL_OFFSET, 0, true);
    pool = required(koffi.call(lookUp("ggml_threadpool_new"), newThreadpool, parameters), "threads");
    koffi.call(lookUp("ggml_backend_cpu_set_threadpool"), setThreadpool, backend, pool);
  }
  return {
    ggml,
    kind: "cpu",
    description: ggml.deviceDescription(pointer),
    pointer,
    backend,
    bufferType: required(ggml.deviceBufferType(pointer), "the CPU"),
    weightBufferTypes: extraTypes(ggml, registry, pointer),
    free() {
      ggml.backendFree(backend);
      if (pool !== undefined) koffi.call(lookUp("ggml_threadpool_free"), freeThreadpool, pool);
    },
  };
}

/** The CPU's repacked layouts: a list that ends in a null pointer. */
function extraTypes(ggml: Ggml, registry: Pointer, device: Pointer): readonly Pointer[] {
  const get = ggml.registryFunction(registry, "ggml_backend_dev_get_extra_bufts");
  const list: Pointer | null = get === null ? null : koffi.call(get, extraBufferTypes, device);
  const types: Pointer[] = [];
  if (list === null) return types;
  for (let i = 0; ; i++) {
    const type: Pointer | null = koffi.decode(list, i * koffi.sizeof("void *"), "void *");
    if (type === null || type === 0n) return types;
    types.push(type);
  }
}

function required(pointer: Pointer | null, what: string): Pointer {
  if (pointer === null) throw new OutOfMemoryError(what);
  return pointer;
}
