import koffi, { type KoffiFunc } from "koffi";
import { GgmlAbiError } from "../errors.ts";
import type { GgmlLibraries } from "./library.ts";

/** A native address. Null pointers arrive as `null`. */
export type Pointer = bigint;
type MaybePointer = Pointer | null;
/** 64-bit results arrive as numbers where they are safe integers. */
type Integer = number | bigint;

/** The functions of ggml.h, ggml-alloc.h and ggml-backend.h that the engine calls, and nothing else. */
export interface Ggml {
  readonly directory: string;

  typeSize(type: number): Integer;
  blockSize(type: number): Integer;
  typeName(type: number): string | null;
  tensorOverhead(): Integer;
  graphOverhead(size: number, gradients: boolean): Integer;

  init(parameters: { mem_size: number; mem_buffer: null; no_alloc: boolean }): MaybePointer;
  free(context: Pointer): void;
  newTensor(context: Pointer, type: number, dimensions: number, shape: BigInt64Array): MaybePointer;
  setInput(tensor: Pointer): void;
  setOutput(tensor: Pointer): void;
  byteSize(tensor: Pointer): Integer;

  getRows(context: Pointer, table: Pointer, indices: Pointer): MaybePointer;
  setRows(context: Pointer, table: Pointer, rows: Pointer, indices: Pointer): MaybePointer;
  scale(context: Pointer, a: Pointer, factor: number): MaybePointer;
  rmsNorm(context: Pointer, a: Pointer, epsilon: number): MaybePointer;
  mul(context: Pointer, a: Pointer, b: Pointer): MaybePointer;
  add(context: Pointer, a: Pointer, b: Pointer): MaybePointer;
  tanh(context: Pointer, a: Pointer): MaybePointer;
  mulMat(context: Pointer, matrix: Pointer, columns: Pointer): MaybePointer;
  concat(context: Pointer, a: Pointer, b: Pointer, dimension: number): MaybePointer;
  reshape3d(context: Pointer, a: Pointer, n0: number, n1: number, n2: number): MaybePointer;
  view3d(
    context: Pointer,
    a: Pointer,
    n0: number,
    n1: number,
    n2: number,
    stride1: number,
    stride2: number,
    offset: number,
  ): MaybePointer;
  permute(
    context: Pointer,
    a: Pointer,
    axis0: number,
    axis1: number,
    axis2: number,
    axis3: number,
  ): MaybePointer;
  rope(
    context: Pointer,
    a: Pointer,
    positions: Pointer,
    factors: MaybePointer,
    dimensions: number,
    mode: number,
    originalContext: number,
    base: number,
    scale: number,
    extrapolation: number,
    attention: number,
    betaFast: number,
    betaSlow: number,
  ): MaybePointer;
  flashAttention(
    context: Pointer,
    q: Pointer,
    k: Pointer,
    v: Pointer,
    mask: Pointer,
    scale: number,
    maxBias: number,
    softCap: number,
  ): MaybePointer;
  setAccumulator(tensor: Pointer, precision: number): boolean;
  swiglu(context: Pointer, gate: Pointer, up: Pointer): MaybePointer;
  geglu(context: Pointer, gate: Pointer, up: Pointer): MaybePointer;
  argmax(context: Pointer, a: Pointer): MaybePointer;

  continuous(context: Pointer, a: Pointer): MaybePointer;
  cast(context: Pointer, a: Pointer, type: number): MaybePointer;
  copy(context: Pointer, a: Pointer, into: Pointer): MaybePointer;
  sum(context: Pointer, a: Pointer): MaybePointer;
  div(context: Pointer, a: Pointer, b: Pointer): MaybePointer;
  scaleBias(context: Pointer, a: Pointer, factor: number, bias: number): MaybePointer;
  silu(context: Pointer, a: Pointer): MaybePointer;
  siluBack(context: Pointer, gradient: Pointer, a: Pointer): MaybePointer;
  rmsNormBack(context: Pointer, gradient: Pointer, a: Pointer, epsilon: number): MaybePointer;
  ropeBack: Ggml["rope"];
  softMax(context: Pointer, a: Pointer, mask: Pointer, scale: number, maxBias: number): MaybePointer;
  softMaxBack(context: Pointer, gradient: Pointer, y: Pointer, scale: number, maxBias: number): MaybePointer;
  repeatBack(context: Pointer, a: Pointer, like: Pointer): MaybePointer;
  getRowsBack(context: Pointer, gradient: Pointer, indices: Pointer, like: Pointer): MaybePointer;
  crossEntropy(context: Pointer, logits: Pointer, labels: Pointer): MaybePointer;
  crossEntropyBack(context: Pointer, gradient: Pointer, logits: Pointer, labels: Pointer): MaybePointer;

  setParameter(tensor: Pointer): void;
  setLoss(tensor: Pointer): void;
  /** `accumulators`: an address, or 0, for each node of the graph. */
  expandBackward(context: Pointer, graph: Pointer, accumulators: BigUint64Array): void;
  gradient(graph: Pointer, node: Pointer): MaybePointer;

  newGraph(context: Pointer, size: number, gradients: boolean): MaybePointer;
  expand(graph: Pointer, tensor: Pointer): void;
  nodeCount(graph: Pointer): number;
  node(graph: Pointer, index: number): MaybePointer;
  describe(node: Pointer): string;

  allocatorNew(bufferType: Pointer): MaybePointer;
  allocatorFree(allocator: Pointer): void;
  allocatorAllocate(allocator: Pointer, graph: Pointer): boolean;
  allocatorSize(allocator: Pointer, buffer: number): Integer;
  allocateTensors(context: Pointer, bufferType: Pointer): MaybePointer;

  bufferFree(buffer: Pointer): void;
  bufferClear(buffer: Pointer, value: number): void;
  bufferSize(buffer: Pointer): Integer;
  bufferBase(buffer: Pointer): MaybePointer;
  bufferSetUsage(buffer: Pointer, usage: number): void;
  bufferTypeName(bufferType: Pointer): string;
  initView(view: Pointer): number;

  tensorSet(tensor: Pointer, data: ArrayBufferView, offset: number, bytes: number): void;
  tensorGet(tensor: Pointer, data: ArrayBufferView, offset: number, bytes: number): void;

  compute: KoffiFunc<(backend: Pointer, graph: Pointer) => number>;
  backendFree(backend: Pointer): void;
  deviceInit(device: Pointer, parameters: null): MaybePointer;
  deviceBufferType(device: Pointer): MaybePointer;
  deviceRegistry(device: Pointer): MaybePointer;
  deviceName(device: Pointer): string;
  deviceDescription(device: Pointer): string;
  deviceSupports(device: Pointer, node: Pointer): boolean;
  registryFunction(registry: Pointer, name: string): MaybePointer;
  threadpoolDefaults(parameters: Uint8Array, threads: number): void;
  logSet(callback: Pointer, user: null): void;

  deviceCount(): Integer;
  deviceByType(type: number): MaybePointer;
  loadAll(directory: string): void;
}

const P = "void *";
koffi.struct("ggml_init_params", { mem_size: "size_t", mem_buffer: P, no_alloc: "bool" });

/** Looks up every function once: a missing symbol is found here and not in the middle of a computation. */
export function bindGgml(libraries: GgmlLibraries): Ggml {
  const { base, registry, directory } = libraries;
  const f = (name: string, result: string, parameters: string[]) =>
    base.func(`ggml_${name}`, result, parameters);
  try {
    return {
      directory,
      typeSize: f("type_size", "size_t", ["int"]),
      blockSize: f("blck_size", "int64_t", ["int"]),
      typeName: f("type_name", "str", ["int"]),
      tensorOverhead: f("tensor_overhead", "size_t", []),
      graphOverhead: f("graph_overhead_custom", "size_t", ["size_t", "bool"]),

      init: f("init", P, ["ggml_init_params"]),
      free: f("free", "void", [P]),
      newTensor: f("new_tensor", P, [P, "int", "int", "int64_t *"]),
      setInput: f("set_input", "void", [P]),
      setOutput: f("set_output", "void", [P]),
      byteSize: f("nbytes", "size_t", [P]),

      getRows: f("get_rows", P, [P, P, P]),
      setRows: f("set_rows", P, [P, P, P, P]),
      scale: f("scale", P, [P, P, "float"]),
      rmsNorm: f("rms_norm", P, [P, P, "float"]),
      mul: f("mul", P, [P, P, P]),
      add: f("add", P, [P, P, P]),
      tanh: f("tanh", P, [P, P]),
      mulMat: f("mul_mat", P, [P, P, P]),
      concat: f("concat", P, [P, P, P, "int"]),
      reshape3d: f("reshape_3d", P, [P, P, "int64_t", "int64_t", "int64_t"]),
      view3d: f("view_3d", P, [P, P, "int64_t", "int64_t", "int64_t", "size_t", "size_t", "size_t"]),
      permute: f("permute", P, [P, P, "int", "int", "int", "int"]),
      rope: f("rope_ext", P, [P, P, P, P, "int", "int", "int", ...Array<string>(6).fill("float")]),
      flashAttention: f("flash_attn_ext", P, [P, P, P, P, P, "float", "float", "float"]),
      setAccumulator: f("prec_set_acc", "bool", [P, "int"]),
      swiglu: f("swiglu_split", P, [P, P, P]),
      geglu: f("geglu_split", P, [P, P, P]),
      argmax: f("argmax", P, [P, P]),

      continuous: f("cont", P, [P, P]),
      cast: f("cast", P, [P, P, "int"]),
      copy: f("cpy", P, [P, P, P]),
      sum: f("sum", P, [P, P]),
      div: f("div", P, [P, P, P]),
      scaleBias: f("scale_bias", P, [P, P, "float", "float"]),
      silu: f("silu", P, [P, P]),
      siluBack: f("silu_back", P, [P, P, P]),
      rmsNormBack: f("rms_norm_back", P, [P, P, P, "float"]),
      ropeBack: f("rope_ext_back", P, [P, P, P, P, "int", "int", "int", ...Array<string>(6).fill("float")]),
      softMax: f("soft_max_ext", P, [P, P, P, "float", "float"]),
      softMaxBack: f("soft_max_ext_back", P, [P, P, P, "float", "float"]),
      repeatBack: f("repeat_back", P, [P, P, P]),
      getRowsBack: f("get_rows_back", P, [P, P, P, P]),
      crossEntropy: f("cross_entropy_loss", P, [P, P, P]),
      crossEntropyBack: f("cross_entropy_loss_back", P, [P, P, P, P]),

      setParameter: f("set_param", "void", [P]),
      setLoss: f("set_loss", "void", [P]),
      expandBackward: f("build_backward_expand", "void", [P, P, "uint64_t *"]),
      gradient: f("graph_get_grad", P, [P, P]),

      newGraph: f("new_graph_custom", P, [P, "size_t", "bool"]),
      expand: f("build_forward_expand", "void", [P, P]),
      nodeCount: f("graph_n_nodes", "int", [P]),
      node: f("graph_node", P, [P, "int"]),
      describe: f("op_desc", "str", [P]),

      allocatorNew: f("gallocr_new", P, [P]),
      allocatorFree: f("gallocr_free", "void", [P]),
      allocatorAllocate: f("gallocr_alloc_graph", "bool", [P, P]),
      allocatorSize: f("gallocr_get_buffer_size", "size_t", [P, "int"]),
      allocateTensors: f("backend_alloc_ctx_tensors_from_buft", P, [P, P]),

      bufferFree: f("backend_buffer_free", "void", [P]),
      bufferClear: f("backend_buffer_clear", "void", [P, "uint8_t"]),
      bufferSize: f("backend_buffer_get_size", "size_t", [P]),
      bufferBase: f("backend_buffer_get_base", P, [P]),
      bufferSetUsage: f("backend_buffer_set_usage", "void", [P, "int"]),
      bufferTypeName: f("backend_buft_name", "str", [P]),
      initView: f("backend_view_init", "int", [P]),

      tensorSet: f("backend_tensor_set", "void", [P, P, "size_t", "size_t"]),
      tensorGet: f("backend_tensor_get", "void", [P, P, "size_t", "size_t"]),

      compute: f("backend_graph_compute", "int", [P, P]),
      backendFree: f("backend_free", "void", [P]),
      deviceInit: f("backend_dev_init", P, [P, P]),
      deviceBufferType: f("backend_dev_buffer_type", P, [P]),
      deviceRegistry: f("backend_dev_backend_reg", P, [P]),
      deviceName: f("backend_dev_name", "str", [P]),
      deviceDescription: f("backend_dev_description", "str", [P]),
      deviceSupports: f("backend_dev_supports_op", "bool", [P, P]),
      registryFunction: f("backend_reg_get_proc_address", P, [P, "str"]),
      threadpoolDefaults: f("threadpool_params_init", "void", [P, "int"]),
      logSet: f("log_set", "void", [P, P]),

      deviceCount: registry.func("ggml_backend_dev_count", "size_t", []),
      deviceByType: registry.func("ggml_backend_dev_by_type", P, ["int"]),
      loadAll: registry.func("ggml_backend_load_all_from_path", "void", ["str"]),
    };
  } catch (cause) {
    throw new GgmlAbiError(
      directory,
      cause instanceof Error ? cause.message : "a function is missing",
      cause,
    );
  }
}
