import { decodeHeader, MESSAGE_HEADER_SIZE, type Message, type MessageType } from "./messages.ts";

export interface MessageHandlers {
  /** Where the body of a message goes; throws where such a message is not awaited. Called before it is read. */
  allocate(type: MessageType, id: number, length: number): Uint8Array;
  received(message: Message): void;
}

/** Cuts a byte stream into messages; a body is copied once, from the network's buffer to its place. */
export class MessageParser {
  #handlers: MessageHandlers;
  #header = new Uint8Array(MESSAGE_HEADER_SIZE);
  #headerFilled = 0;
  #pending: { readonly message: Message; filled: number } | undefined;

  constructor(handlers: MessageHandlers) {
    this.#handlers = handlers;
  }

  /** @throws ShardMessageError and what `allocate` throws: the stream cannot be read any further. */
  push(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.byteLength) {
      at +=
        this.#pending === undefined
          ? this.#gatherHeader(bytes, at)
          : this.#gatherBody(this.#pending, bytes, at);
    }
  }

  #gatherHeader(bytes: Uint8Array, at: number): number {
    const taken = Math.min(MESSAGE_HEADER_SIZE - this.#headerFilled, bytes.byteLength - at);
    this.#header.set(bytes.subarray(at, at + taken), this.#headerFilled);
    this.#headerFilled += taken;
    if (this.#headerFilled === MESSAGE_HEADER_SIZE) {
      this.#headerFilled = 0;
      const { type, id, length } = decodeHeader(this.#header);
      const message = { type, id, body: this.#handlers.allocate(type, id, length) };
      if (length === 0) this.#handlers.received(message);
      else this.#pending = { message, filled: 0 };
    }
    return taken;
  }

  #gatherBody(pending: { readonly message: Message; filled: number }, bytes: Uint8Array, at: number): number {
    const { body } = pending.message;
    const taken = Math.min(body.byteLength - pending.filled, bytes.byteLength - at);
    body.set(bytes.subarray(at, at + taken), pending.filled);
    pending.filled += taken;
    if (pending.filled === body.byteLength) {
      this.#pending = undefined;
      this.#handlers.received(pending.message);
    }
    return taken;
  }
}
