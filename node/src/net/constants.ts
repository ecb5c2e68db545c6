/** One long-lived stream for a session and a neighbour: docs/PIPELINE-WIRE.md. */
export const PIPELINE_PROTOCOL = "/omni/pipeline/1.0.0";
/** Receiver-driven transfer of shards and manifests: docs/SHARD-PROTOCOL.md. */
export const SHARD_PROTOCOL = "/omni/shard/1.0.0";
/** Committed records and operation traces for whoever is entitled to them: docs/TRACE-PROTOCOL.md. */
export const TRACE_PROTOCOL = "/omni/trace/1.0.0";
/** Traces of disputed steps, delivered to jurors and shown by them: docs/JURY-PROTOCOL.md. */
export const JURY_PROTOCOL = "/omni/jury/1.0.0";
/** Bytes of contributions to federated rounds, from those who revealed them: docs/ROUNDS.md. */
export const ROUND_PROTOCOL = "/omni/round/1.0.0";
/** Layers of a model that compute for a driver that trains: docs/TRAIN-WIRE.md. */
export const TRAIN_PROTOCOL = "/omni/train/1.0.0";
/** Presents an invite's secret once, so that a private node lets the peer in: docs/NET.md. */
export const ADMISSION_PROTOCOL = "/omni/admission/1.0.0";

/** Every dial, stream negotiation and admission ends within this many milliseconds unless the caller says otherwise. */
export const DEFAULT_DIAL_TIMEOUT_MS = 10_000;

/** Bytes of what travels in pieces in one PART frame. */
export const PART_BYTES = 60_000;
/** A peer that takes nothing of what is sent to it for so long is cut off (ms). */
export const TAKE_TIMEOUT_MS = 30_000;

/** A peer that was killed is noticed after this long (ms); keep-alives run on the QUIC library's own threads. */
export const IDLE_TIMEOUT_MS = 2_000;
export const KEEP_ALIVE_MS = 500;

/** Streams of one protocol and connection, each way. libp2p's own defaults are 32 and 64. */
export const MAX_STREAMS = 256;
