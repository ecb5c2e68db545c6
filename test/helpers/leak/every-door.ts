// Gives a secret away by every door, to show that the recorder watches them: node every-door.ts SECRET
import { execFileSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { writeSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { createHost } from "../../../node/src/net/host.ts";

const post = async (url: string, body: string): Promise<void> => {
  await (await fetch(url, { method: "POST", body })).text();
};

async function byEveryDoor(secret: string): Promise<void> {
  const server = createServer((request, answer) => {
    request.resume().on("end", () => answer.end());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  await post(url, `fetch ${secret}`);
  const worker = new Worker(new URL(import.meta.url), { workerData: { url, body: `worker ${secret}` } });
  await once(worker, "exit");
  server.closeAllConnections();
  server.close();

  const socket = createSocket("udp4");
  await new Promise((sent) => socket.send(`udp ${secret}`, port, "127.0.0.1", sent));
  socket.close();
  await lookup(`${secret}.invalid`).catch(() => undefined);
  execFileSync("true", [`program ${secret}`]);
  process.stdout.write(`print ${secret}\n`);
  writeSync(2, `descriptor ${secret}\n`);

  const [listening, client] = [
    await createHost({ listen: ["/ip4/127.0.0.1/udp/0/quic-v1"] }),
    await createHost({ listen: [] }),
  ];
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  await listening.serve("/omni/leak/1.0.0", (stream) => stream.onData(() => resolve()));
  const connection = await client.connect(listening.addresses);
  const stream = await connection.open("/omni/leak/1.0.0");
  await stream.write(Buffer.from(`quic ${secret}`));
  await arrived;
  await client.stop();
  await listening.stop();
}

if (isMainThread) await byEveryDoor(process.argv[2] ?? "");
else await post(workerData.url, workerData.body);
