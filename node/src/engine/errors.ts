import { OmniError } from "../types/errors.ts";
import type { LayerRange } from "../types/model.ts";

/** No folder with ggml's shared libraries for this platform. */
export class GgmlNotFoundError extends OmniError {
  override readonly code = "OMNI_ENGINE_GGML_NOT_FOUND";
  readonly platform: string;

  constructor(platform: string, detail: string, cause?: unknown) {
    super(`ggml's libraries for ${platform} were not found: ${detail}`, {
      remedy: "Run npm ci again, or point OMNI_GGML_DIR at a folder with a matching build of ggml.",
      cause,
    });
    this.platform = platform;
  }
}

/** The ggml that was found is not the version that this engine was written for. */
export class GgmlAbiError extends OmniError {
  override readonly code = "OMNI_ENGINE_GGML_ABI";
  readonly directory: string;

  constructor(directory: string, detail: string, cause?: unknown) {
    super(`ggml in ${directory} does not have the binary interface this engine needs: ${detail}`, {
      remedy: "Run npm ci again, or point OMNI_GGML_DIR at a folder with a matching build of ggml.",
      cause,
    });
    this.directory = directory;
  }
}

/** The device asked for is not there. */
export class DeviceNotFoundError extends OmniError {
  override readonly code = "OMNI_ENGINE_DEVICE_NOT_FOUND";
  readonly device: string;

  constructor(device: string) {
    super(`no ${device} device: the ggml build in use offers none`, {
      remedy: "Use --device cpu, or point OMNI_GGML_DIR at a build of ggml for this machine's GPU.",
    });
    this.device = device;
  }
}

/** A device lacks an operation that the model needs. */
export class DeviceOperationError extends OmniError {
  override readonly code = "OMNI_ENGINE_DEVICE_OPERATION";
  readonly device: string;
  readonly operation: string;

  constructor(device: string, operation: string) {
    super(`the device ${device} cannot compute ${operation} on this model's tensor types`, {
      remedy: "Use --device cpu, or a model of another quantization.",
    });
    this.device = device;
    this.operation = operation;
  }
}

/** A model of an architecture that the engine has no description of. */
export class UnsupportedArchitectureError extends OmniError {
  override readonly code = "OMNI_ENGINE_ARCHITECTURE";
  readonly architecture: string;

  constructor(architecture: string, supported: readonly string[]) {
    super(`the architecture "${architecture}" is not supported; supported are ${supported.join(", ")}`, {
      remedy: "Use a model of a supported architecture.",
    });
    this.architecture = architecture;
  }
}

/** A supported architecture used in a way that the engine does not compute (experts, long RoPE). */
export class UnsupportedFeatureError extends OmniError {
  override readonly code = "OMNI_ENGINE_FEATURE";
  readonly feature: string;

  constructor(feature: string) {
    super(`the model needs ${feature}, which this engine does not compute`, { remedy: "Use another model." });
    this.feature = feature;
  }
}

/** Metadata that is missing, of the wrong type, or out of bounds. */
export class ModelMetadataError extends OmniError {
  override readonly code = "OMNI_ENGINE_METADATA";
  readonly key: string;

  constructor(key: string, problem: string) {
    super(`the model's metadata entry ${key} ${problem}`, {
      remedy: "The file is damaged or was converted wrongly: get it again from its publisher.",
    });
    this.key = key;
  }
}

/** A tensor that the layers need is not in the model. */
export class MissingTensorError extends OmniError {
  override readonly code = "OMNI_ENGINE_TENSOR_MISSING";
  readonly tensor: string;

  constructor(tensor: string) {
    super(`the model has no tensor ${tensor}`, {
      remedy: "The file is damaged or was converted wrongly: get it again from its publisher.",
    });
    this.tensor = tensor;
  }
}

/** A tensor of the model whose bytes are not on this machine. */
export class TensorNotLocalError extends OmniError {
  override readonly code = "OMNI_ENGINE_TENSOR_NOT_LOCAL";
  readonly tensor: string;

  constructor(tensor: string) {
    super(`the bytes of tensor ${tensor} are not on this machine`, {
      remedy: "Fetch the shards of these layers first: omni-node fetch MANIFEST --layers A:B.",
    });
    this.tensor = tensor;
  }
}

/** A tensor whose dimensions or size contradict the metadata. */
export class TensorShapeError extends OmniError {
  override readonly code = "OMNI_ENGINE_TENSOR_SHAPE";
  readonly tensor: string;

  constructor(tensor: string, problem: string) {
    super(`tensor ${tensor} ${problem}`, {
      remedy: "The file is damaged or hostile: get it again from its publisher.",
    });
    this.tensor = tensor;
  }
}

/** A tensor of a type that cannot be used where it stands. */
export class UnsupportedTensorTypeError extends OmniError {
  override readonly code = "OMNI_ENGINE_TENSOR_TYPE";
  readonly tensor: string;
  readonly type: string;

  constructor(tensor: string, type: string) {
    super(`tensor ${tensor} has type ${type}, which this engine cannot use there`, {
      remedy: "Use a model quantized to F16, Q8_0, Q5_0, Q4_0, Q4_K or Q6_K.",
    });
    this.tensor = tensor;
    this.type = type;
  }
}

/** A file of weights ended, or could not be read, in the middle of a tensor. */
export class WeightReadError extends OmniError {
  override readonly code = "OMNI_ENGINE_WEIGHT_READ";
  readonly tensor: string;
  readonly path: string;

  constructor(tensor: string, path: string, detail: string, cause?: unknown) {
    super(`reading tensor ${tensor} from ${path} failed: ${detail}`, {
      remedy: "Check the file, or fetch its shard again.",
      cause,
    });
    this.tensor = tensor;
    this.path = path;
  }
}

/** Layers outside the model. */
export class LayerRangeError extends OmniError {
  override readonly code = "OMNI_ENGINE_LAYERS";
  override readonly exitCode = 2;
  readonly layers: LayerRange;

  constructor(layers: LayerRange, count: number) {
    super(`layers ${layers[0]}:${layers[1]} are not a range of this model's ${count} blocks`, {
      remedy: `Give --layers A:B with 0 <= A < B <= ${count}.`,
    });
    this.layers = layers;
  }
}

export interface MemoryNeed {
  /** Bytes. */
  readonly weights: number;
  readonly kv: number;
  readonly compute: number;
}

/** The layers, a cache and the buffers of computation do not fit in the memory this node may use. */
export class MemoryLimitError extends OmniError {
  override readonly code = "OMNI_ENGINE_MEMORY_LIMIT";
  override readonly exitCode = 3;
  readonly layers: LayerRange;
  readonly need: MemoryNeed;
  readonly limit: number;
  readonly fits: LayerRange | undefined;

  constructor(layers: LayerRange, need: MemoryNeed, limit: number, fits: LayerRange | undefined) {
    const total = need.weights + need.kv + need.compute;
    super(
      `layers ${layers[0]}:${layers[1]} need ${mib(total)} MiB (weights ${mib(need.weights)}, KV cache ${mib(need.kv)}, ` +
        `compute ${mib(need.compute)}), and the limit is ${mib(limit)} MiB`,
      {
        remedy:
          fits === undefined
            ? "Raise --memory, or lower --context: not even one layer fits."
            : `Serve --layers ${fits[0]}:${fits[1]}, which fit, raise --memory, or lower --context.`,
      },
    );
    this.layers = layers;
    this.need = need;
    this.limit = limit;
    this.fits = fits;
  }
}

/** The machine had no memory for a buffer. */
export class OutOfMemoryError extends OmniError {
  override readonly code = "OMNI_ENGINE_OUT_OF_MEMORY";
  readonly what: string;

  constructor(what: string) {
    super(`the machine has no memory for ${what}`, {
      remedy: "Serve fewer layers, lower --context, or free memory.",
    });
    this.what = what;
  }
}

/** Input that does not fit the stage: token ids out of range, rows of another width, no tokens, non-finite values. */
export class StageInputError extends OmniError {
  override readonly code = "OMNI_ENGINE_INPUT";

  constructor(problem: string) {
    super(`the stage's input is invalid: ${problem}`, {
      remedy: "Send token ids to the first stage, and rows of the model's width to the others.",
    });
  }
}

/** A sequence longer than its KV cache. */
export class ContextFullError extends OmniError {
  override readonly code = "OMNI_ENGINE_CONTEXT_FULL";
  readonly capacity: number;
  readonly wanted: number;

  constructor(capacity: number, wanted: number) {
    super(`the sequence needs ${wanted} positions and its cache holds ${capacity}`, {
      remedy: "Open the session with a larger --context, or shorten the prompt.",
    });
    this.capacity = capacity;
    this.wanted = wanted;
  }
}

/** A session or stage used after it was closed. */
export class StageClosedError extends OmniError {
  override readonly code = "OMNI_ENGINE_CLOSED";

  constructor(what: "session" | "stage") {
    super(`the ${what} was closed`, { remedy: `Open a new ${what}.` });
  }
}

/** ggml reported a failed computation. */
export class ComputeError extends OmniError {
  override readonly code = "OMNI_ENGINE_COMPUTE";
  readonly status: number;

  constructor(status: number, cause?: unknown) {
    super(`ggml's computation failed with status ${status}`, {
      remedy: "Run omni-node doctor; if memory is short, serve fewer layers.",
      cause,
    });
    this.status = status;
  }
}

/** A graph that ggml would abort on: a defect of this engine, stopped before it reaches ggml. */
export class GraphError extends OmniError {
  override readonly code = "OMNI_ENGINE_GRAPH";
  readonly operation: string;

  constructor(operation: string, problem: string) {
    super(`the graph operation ${operation} is invalid: ${problem}`, {
      remedy: "This is a defect: please report it with the model's name.",
    });
    this.operation = operation;
  }
}

/** A sampler setting out of bounds. */
export class SamplerOptionError extends OmniError {
  override readonly code = "OMNI_ENGINE_SAMPLER";
  override readonly exitCode = 2;
  readonly option: string;

  constructor(option: string, problem: string) {
    super(`the sampling option ${option} ${problem}`, { remedy: "See omni-node generate --help." });
    this.option = option;
  }
}

/** The model's vocabulary could not be loaded. */
export class TokenizerError extends OmniError {
  override readonly code = "OMNI_ENGINE_TOKENIZER";

  constructor(problem: string, cause?: unknown) {
    super(`the model's tokenizer could not be used: ${problem}`, {
      remedy: "Check that the model carries a vocabulary (tokenizer.ggml.* metadata).",
      cause,
    });
  }
}

/** An adapter that cannot be applied to the model. */
export class AdapterUnfitError extends OmniError {
  override readonly code = "OMNI_ADAPTER_UNFIT";
  override readonly exitCode = 3;
  readonly problem: string;

  constructor(problem: string) {
    super(`The adapter does not fit the model: ${problem}.`, {
      remedy: "Use an adapter that was made for this model.",
    });
    this.problem = problem;
  }
}

function mib(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
