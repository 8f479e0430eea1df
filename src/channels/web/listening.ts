import type { ServerType } from "@hono/node-server";
import { type Refusal, refuse } from "../../words/refusal.ts";

/** Opens the port. @throws Refusal when it is in use or not permitted, or the host is not this machine's */
export async function listen(server: ServerType, host: string, port: number): Promise<WebServer> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(refusalOf(error, host, port) ?? error));
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const open = typeof bound === "object" && bound ? bound.port : port;
  return {
    port: open,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${open}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function refusalOf(error: Error, host: string, port: number): Refusal | undefined {
  const code = "code" in error ? error.code : undefined;
  const args = { port: String(port) };
  if (code === "EADDRINUSE") return refuse("web-port-in-use", { ...args, other: String(port + 1) });
  if (code === "EACCES") return refuse("web-port-forbidden", args);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return refuse("web-host-unknown", { host });
  return undefined;
}

export interface WebServer {
  port: number;
  url: string;
  /** Ends open streams too. */
  close(): Promise<void>;
}
