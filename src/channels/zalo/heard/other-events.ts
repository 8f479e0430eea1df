import type { Logger } from "pino";
import type { API } from "zca-js";
import type { ChannelEvent, ChannelListener } from "../../../chat/message/channel.ts";
import { acceptFriend } from "../connection/client.ts";
import type { SocketListener } from "../connection/socket.ts";
import type { Timings } from "../limits.ts";
import { addressOfThread } from "../places.ts";
import { readFriendRequest } from "./friend-request.ts";
import { readGroupEvent } from "./group-event.ts";

/** Hands on a socket's events other than messages. */
export function otherEvents(
  api: API,
  { listener, log, timings }: { listener: ChannelListener; log: Logger; timings: Timings },
): Pick<SocketListener, "groupEvent" | "friendEvent"> {
  const tell = (event: ChannelEvent) =>
    listener
      .event(event)
      .catch((err: unknown) => log.warn({ err, kind: event.kind }, "an event was not noted"));
  return {
    groupEvent(raw) {
      const event = readGroupEvent(raw, api.getOwnId());
      if (event) void tell(event);
    },
    friendEvent(raw) {
      const request = readFriendRequest(raw);
      if (!request) return;
      const { from: id, words } = request;
      const accept = () => acceptFriend(api, id, timings.sendMs);
      void tell({ kind: "friend-request", from: addressOfThread({ kind: "user", id }), words, accept });
    },
  };
}
