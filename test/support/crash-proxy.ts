import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Where to "kill": before the database hears of a command, or after, its answer lost. */
export interface CrashPoint {
  /** The n-th (from 0), or the one with which what went through so far, itself last, is such. */
  command: number | ((commands: readonly string[]) => boolean);
  when: "before" | "after";
}

/** Stands between a program and its database, and cuts the program off for ever at a chosen command. */
export interface CrashProxy {
  /** The database's uri through this proxy. */
  uri: string;
  /** The commands that went through since the last `arm`, like "insert cadres", the one at the crash last. */
  commands: string[];
  /** Counts anew from here, and cuts at `point`; without one nothing is cut. */
  arm(point?: CrashPoint): void;
  /** Resolves when the cut has happened. */
  readonly crashed: Promise<void>;
  close(): Promise<void>;
}

/** Commands of the driver's own housekeeping: no step of the program. */
const HOUSEKEEPING = new Set(["hello", "ismaster", "isMaster", "ping", "endSessions", "buildInfo"]);

export async function startCrashProxy(databaseUri: string): Promise<CrashProxy> {
  const target = new URL(databaseUri);
  const sockets = new Set<Socket>();
  const commands: string[] = [];
  let point: CrashPoint | undefined;
  let dead = false;
  let tellCrashed = () => {};
  const crashed = new Promise<void>((resolve) => {
    tellCrashed = resolve;
  });

  /** What to do with one message of the program. */
  const decide = (message: Buffer): "pass" | "drop" => {
    const { name, of } = commandOf(message);
    if (dead) return "drop";
    if (name === undefined || HOUSEKEEPING.has(name)) return "pass";
    commands.push(`${name} ${of}`);
    if (!point || !isAt(point, commands)) return "pass";
    dead = true;
    queueMicrotask(tellCrashed);
    return point.when === "after" ? "pass" : "drop";
  };

  const server = createServer((program) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [program, database]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
    }
    program.on("close", () => database.destroy());
    database.on("close", () => program.destroy());
    database.on("data", (answer) => dead || program.write(answer));
    let rest: Buffer = Buffer.alloc(0);
    program.on("data", (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
        const message = rest.subarray(0, rest.readInt32LE(0));
        rest = rest.subarray(message.length);
        if (decide(message) === "pass") database.write(message);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const uri = new URL(databaseUri);
  uri.port = String(typeof address === "object" && address ? address.port : 0);
  return {
    uri: uri.toString(),
    commands,
    crashed,
    arm(next) {
      commands.length = 0;
      point = next;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function isAt({ command }: CrashPoint, commands: readonly string[]): boolean {
  return typeof command === "number" ? commands.length > command : command(commands);
}

const OP_MSG = 2013;
const FIRST_ELEMENT = 16 + 4 + 1 + 4 + 1; // header, flags, kind of section, document's length, element's type
const TEXT_LENGTH_BYTES = 4;

/** The command's name and what it is done to, most often a collection: the first key of an OP_MSG's body and its value. */
function commandOf(message: Buffer): { name?: string; of?: string } {
  if (message.readInt32LE(12) !== OP_MSG) return {};
  const [name, nameEnd] = textAt(message, FIRST_ELEMENT);
  const [of] = textAt(message, nameEnd + 1 + TEXT_LENGTH_BYTES);
  return { name, of };
}

function textAt(message: Buffer, start: number): [text: string, end: number] {
  const end = message.indexOf(0, start);
  return [message.toString("utf8", start, end), end];
}
