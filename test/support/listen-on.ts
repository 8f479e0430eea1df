import { once } from "node:events";
import type { Server } from "node:net";
import { z } from "zod";
import { until } from "./condition.ts";

const listening = z.object({ port: z.number() });
const inUse = z.object({ code: z.literal("EADDRINUSE") });

/**
 * Lets a server of this machine listen on a port. One that was given up for a while may have been handed to a server of another test,
 * which all ask for a free one: that is waited for.
 * @param port 0: a free one
 * @returns which it is
 */
export async function listenOn(server: Server, port: number): Promise<number> {
  await until(`port ${port} is free again`, async () => {
    server.listen(port, "127.0.0.1");
    try {
      await once(server, "listening");
      return true;
    } catch (error) {
      if (inUse.safeParse(error).success) return false;
      throw error;
    }
  });
  return listening.parse(server.address()).port;
}
