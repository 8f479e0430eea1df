import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";

/**
 * When a socket closes just as the driver (mongodb 7.9, too) writes to it, the driver waits for a `drain` that never
 * comes. That command then hangs for ever, or the heartbeat by which the driver would find the database again. So here,
 * waiting for `drain` on a closed socket of the database gets an error.
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
