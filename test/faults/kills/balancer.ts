import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { z } from "zod";

/** What stands before several bots: it passes each request to the next one that takes a connection. */
export interface Balancer {
  readonly port: number;
  /** Requests that went to each. */
  readonly passed: number[];
  close(): Promise<void>;
}

/** @param ports local ports of the bots; a request that breaks off after it was taken is answered by 502 */
export async function startBalancer(ports: () => readonly number[]): Promise<Balancer> {
  let turn = 0;
  const passed: number[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk) => chunks.push(chunk));
    incoming.on("end", () => pass(incoming, Buffer.concat(chunks), response, ports().length));
  });

  function pass(incoming: IncomingMessage, body: Buffer, response: ServerResponse, tries: number): void {
    const place = turn++ % ports().length;
    const { method, url: path, headers } = incoming;
    const onward = request({ host: "127.0.0.1", port: ports()[place], method, path, headers }, (answer) => {
      passed[place] = (passed[place] ?? 0) + 1;
      response.writeHead(answer.statusCode ?? 502);
      answer.pipe(response);
      answer.on("error", () => response.destroy());
    });
    onward.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED" && tries > 1) return pass(incoming, body, response, tries - 1);
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
    onward.end(body);
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    port,
    passed,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
