import type { Address } from "../../records/people/address.ts";
import type { ChatAtHand } from "../mailbox/chat-document.ts";

/** Who works on the chats of this process. */
export interface LaneWorker {
  isStopped(): boolean;
  /** Whether this process serves its platform. */
  knows(address: Address): boolean;
  isRunning(address: Address): boolean;
  run(claimed: ChatAtHand): void;
}
