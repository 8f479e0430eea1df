import type { Connection } from "mongoose";
import type { Logger } from "pino";
import type { AnyFlow } from "./chat/dialog/flow.ts";
import type { Channel, ChannelFacts } from "./chat/message/channel.ts";
import type { RetryPauses } from "./chat/pace/retry-pauses.ts";
import type { PdfMaker } from "./papers/pdf/pdf.ts";
import type { Room } from "./records/database/disk-room.ts";
import type { CombinerSizes } from "./records/database/write-combiner.ts";
import type { Clock } from "./rules/calendar/time.ts";

/** What the program is built from. */
export interface AppParts {
  connection: Connection;
  /** A connection with a short queue, by which is looked for what others have left; left out: the same. */
  aside?: Connection;
  log: Logger;
  clock: Clock;
  /** The channels other than the browser's. */
  channels: readonly Channel[];
  /** Facts about channels that only other processes speak on. */
  elsewhere?: readonly ChannelFacts[];
  leaseMs?: number;
  /** Whether the database's disk has room for more, if it is our own. */
  room?: Room;
  /** Word papers as PDFs; by LibreOffice, where it is installed, unless said. */
  pdf?: PdfMaker;
  /** How long units and policies are cached, so that not every message reads them; 0: not at all. */
  keepMs?: number;
  /** No other process uses this database, so whatever a killed one held is taken over at once. */
  alone?: boolean;
  /** The table of flows, if not the product's own. */
  flows?: readonly AnyFlow[];
  /** Messages a sender may send per minute; more are dropped, and the sender is told once. */
  messagesAMinute?: number;
  /** By what clock that is counted, if not by the machine's steady one; milliseconds. */
  steadyMs?: Clock;
  /** Between tries of what failed, if not as usual. */
  pauses?: RetryPauses;
  /** How many writes of one moment go out as one command, if not as usual. */
  combinerSizes?: CombinerSizes;
  /** How long work may take until it is told of, if not as usual, milliseconds. */
  longWorkMs?: number;
}
