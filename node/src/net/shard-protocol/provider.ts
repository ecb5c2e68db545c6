import type { OmniError } from "../../types/errors.ts";
import { SHARD_PROTOCOL } from "../constants.ts";
import { ConnectionLostError } from "../errors.ts";
import type { Host, PeerConnection } from "../host.ts";
import { describeEnd, type PeerStream } from "../peer-stream.ts";
import { CHUNK_TIMEOUT_MS, DONE_TIMEOUT_MS } from "./constants.ts";
import {
  BlobNotServedError,
  ProviderRefusedError,
  ProviderStalledError,
  ShardMessageError,
} from "./errors.ts";
import { MessageParser } from "./message-parser.ts";
import {
  decodeError,
  decodeSize,
  encodeCid,
  encodeMessage,
  encodeRead,
  type Message,
  MessageType,
  type ReadRequest,
  ShardErrorCode,
} from "./messages.ts";

/** One peer's addresses, any of which will do. */
export type ProviderTarget = string | readonly string[];

export interface ProviderOptions {
  readonly signal?: AbortSignal;
  /** A provider that has not answered a request so long after the answer before it is dropped (ms). */
  readonly chunkTimeoutMs?: number;
  /** Where the bytes that `read` asks for go. */
  readonly allocate?: (length: number) => Uint8Array;
}

interface Pending {
  readonly cid: string;
  readonly type: MessageType;
  /** Bytes of body that the answer must have. */
  readonly length: number;
  resolve(body: Uint8Array): void;
  reject(error: Error): void;
}

/** A peer that blobs are read from, over a connection of its own. Once it failed, everything asked of it fails. */
export class ShardProvider {
  readonly target: string;
  readonly peerId: string;
  #connection: PeerConnection;
  #stream: PeerStream;
  #chunkTimeout: number;
  #allocateData: (length: number) => Uint8Array;
  #pending = new Map<number, Pending>();
  #lastId = 0;
  #failure: Error | undefined;
  #timer: NodeJS.Timeout | undefined;

  static async connect(host: Host, target: ProviderTarget, options: ProviderOptions): Promise<ShardProvider> {
    const wait = options.signal === undefined ? {} : { signal: options.signal };
    const connection = await host.connect(target, { ...wait, dedicated: true });
    try {
      return new ShardProvider(
        targetName(target),
        connection,
        await connection.open(SHARD_PROTOCOL, wait),
        options,
      );
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  private constructor(
    target: string,
    connection: PeerConnection,
    stream: PeerStream,
    options: ProviderOptions,
  ) {
    this.target = target;
    this.peerId = connection.peerId;
    this.#connection = connection;
    this.#stream = stream;
    this.#chunkTimeout = options.chunkTimeoutMs ?? CHUNK_TIMEOUT_MS;
    this.#allocateData = options.allocate ?? ((length) => new Uint8Array(length));
    const parser = new MessageParser({
      allocate: (type, id, length) => this.#allocate(type, id, length),
      received: (message) => this.#received(message),
    });
    stream.onData((bytes) => {
      try {
        parser.push(bytes);
      } catch (error) {
        this.drop(error instanceof Error ? error : new Error(String(error)));
      }
    });
    stream.ended.then((end) => this.#fail(new ConnectionLostError(this.peerId, describeEnd(end))));
  }

  /** Bytes of a blob, or undefined where the provider does not have it. */
  async size(cid: string): Promise<number | undefined> {
    try {
      return decodeSize(await this.#ask(MessageType.stat, MessageType.size, cid, 8, encodeCid(cid)));
    } catch (error) {
      if (error instanceof BlobNotServedError) return undefined;
      throw error;
    }
  }

  /** Exactly `length` bytes, not verified. */
  read(request: ReadRequest): Promise<Uint8Array> {
    return this.#ask(MessageType.read, MessageType.data, request.cid, request.length, encodeRead(request));
  }

  /** Ends the stream in good order, then the connection. Never throws: the blobs are here already. */
  async close(): Promise<void> {
    if (this.#failure === undefined) {
      const late = setTimeout(
        () => this.drop(new ProviderStalledError(this.peerId, DONE_TIMEOUT_MS)),
        DONE_TIMEOUT_MS,
      );
      await this.#ask(MessageType.done, MessageType.ack, "", 0).catch(() => undefined);
      clearTimeout(late);
      this.#fail(new Error("the transfer is done"));
    }
    await this.#connection.close();
  }

  /** Breaks off: what was asked for fails with `error`. */
  drop(error: Error): void {
    this.#fail(error);
    this.#stream.abort(error);
    void this.#connection.close();
  }

  #ask(
    type: MessageType,
    answer: MessageType,
    cid: string,
    length: number,
    body?: Uint8Array,
  ): Promise<Uint8Array> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    this.#lastId = (this.#lastId + 1) >>> 0;
    const id = this.#lastId;
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    this.#pending.set(id, { cid, type: answer, length, resolve, reject });
    if (this.#pending.size === 1) this.#restartTimer();
    void this.#stream.write(encodeMessage(type, id, body));
    return promise;
  }

  #allocate(type: MessageType, id: number, length: number): Uint8Array {
    const pending = this.#pending.get(id);
    if (pending === undefined) throw new ShardMessageError("it answers nothing that was asked");
    if (type === MessageType.error) return new Uint8Array(length);
    if (type !== pending.type) throw new ShardMessageError(`type ${type} does not answer the request`);
    if (length !== pending.length) {
      throw new ShardMessageError(`${pending.length} bytes were asked for, ${length} are announced`);
    }
    return this.#allocateData(length);
  }

  #received({ type, id, body }: Message): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    // Decoded first: where that throws, the request is still pending and fails with the rest.
    const refusal = type === MessageType.error ? this.#refusal(pending, body) : undefined;
    this.#pending.delete(id);
    this.#restartTimer();
    if (refusal === undefined) pending.resolve(body);
    else pending.reject(refusal);
  }

  #refusal({ cid }: Pending, body: Uint8Array): OmniError {
    const { code, text } = decodeError(body);
    if (code === ShardErrorCode.notFound) return new BlobNotServedError(this.peerId, cid);
    return new ProviderRefusedError(this.peerId, code, text);
  }

  #restartTimer(): void {
    clearTimeout(this.#timer);
    if (this.#pending.size === 0 || this.#failure !== undefined) return;
    const late = (): void => this.drop(new ProviderStalledError(this.peerId, this.#chunkTimeout));
    this.#timer = setTimeout(late, this.#chunkTimeout);
  }

  #fail(error: Error): void {
    if (this.#failure !== undefined) return;
    this.#failure = error;
    clearTimeout(this.#timer);
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(error);
  }
}

export function targetName(target: ProviderTarget): string {
  return typeof target === "string" ? target : target.join(", ");
}
