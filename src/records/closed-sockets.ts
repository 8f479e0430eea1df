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
      const { remotePort } = socket;
      if (remotePort !== undefined)
        socket.once("close", () => failWaits(socket, () => ports.has(remotePort)));
    });
  };
  subscribe("net.client.socket", onSocket);
  return { stop: () => void unsubscribe("net.client.socket", onSocket) };
}

function failWaits(socket: Socket, isOurs: () => boolean): void {
  const fail = () => {
    if (isOurs() && socket.listenerCount("drain") > 0 && socket.listenerCount("error") > 0)
      socket.emit("error", new Error("closed before it was written"));
  };
  socket.on("newListener", (event) => {
    if (event === "drain") setImmediate(fail);
  });
  fail();
}
