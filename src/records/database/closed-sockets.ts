import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";

/**
 * The driver (mongodb 7.9 too) writes a command, and when the socket was closed in that very moment waits for its `drain`,
 * which never comes: that command, or the heartbeat by which the driver finds a database that is back, hangs for ever.
 * Whoever waits for `drain` on a closed socket of the database hears an error here.
 * https://nodejs.org/api/diagnostics_channel.html, `net.client.socket`
 */
export function failWritesToClosed(ports: ReadonlySet<number>): { stop(): void } {
  const onSocket = (message: unknown) => {
    if (typeof message !== "object" || message === null || !("socket" in message)) return;
    const { socket } = message;
    if (!(socket instanceof Socket)) return;
    socket.once("connect", () => {
      const port = socket.remotePort ?? 0; // it is gone once the socket is closed
      socket.once("close", () => ports.has(port) && failWaits(socket));
    });
  };
  subscribe("net.client.socket", onSocket);
  return { stop: () => void unsubscribe("net.client.socket", onSocket) };
}

function failWaits(socket: Socket): void {
  const fail = () => {
    if (socket.listenerCount("drain") > 0 && socket.listenerCount("error") > 0)
      socket.emit("error", new Error("closed before it was written"));
  };
  socket.on("newListener", (event) => {
    if (event === "drain") setImmediate(fail);
  });
  fail();
}
