import { parseArgs } from "node:util";
import { z } from "zod";
import { wholeHouse } from "./subjects/whole-house.ts";

/** Our bot in a process of its own, without Telegram's pace, so that the memory measured is ours alone. */
const { values } = parseArgs({ options: { stage: { type: "string" }, chats: { type: "string" } } });
const { apiRoot, token, uri } = z
  .object({ apiRoot: z.string(), token: z.string(), uri: z.string() })
  .parse(JSON.parse(values.stage ?? ""));
const users = Array.from({ length: Number(values.chats) }, (_, n) => 1000 + n);
const services = await wholeHouse({ apiRoot, token, databaseUri: () => uri }, users);
process.once("SIGTERM", () => void services.stop().then(() => process.exit(0)));
