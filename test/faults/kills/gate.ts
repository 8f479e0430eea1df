import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { z } from "zod";

/** A port that stays, before a server that comes and goes. */
export interface Gate {
  readonly port: number;
  /** Leads to this local port from now on; undefined: nobody gets through, and who was through is cut. */
  lead(to: number | undefined): void;
  close(): Promise<void>;
}

export async function openGate(): Promise<Gate> {
  let target: number | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    if (target === undefined) return void client.destroy();
    const behind = connect(target, "127.0.0.1");
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
    }
    client.on("close", () => behind.destroy());
    behind.on("close", () => client.destroy());
    client.pipe(behind).pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port,
    lead(to) {
      target = to;
      if (to === undefined) cut();
    },
    async close() {
      cut();
      server.close();
      await once(server, "close");
    },
  };
}
