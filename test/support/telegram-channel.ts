import { pino } from "pino";
import { onTestFinished } from "vitest";
import { createTelegramChannel, type TelegramParts } from "../../src/channels/telegram/telegram-channel.ts";
import { Catalogue } from "../../src/chat/dialog/catalogue.ts";
import type { ChannelEvent, ChannelListener, ChatEvent } from "../../src/chat/message/channel.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { loadWords } from "../../src/words/words.ts";
import { startTelegramServer, type TelegramServer, type TelegramServerOptions } from "./telegram/server.ts";

/** A listener that keeps what it hears, in memory. */
export class KeepingEar implements ChannelListener {
  readonly incoming: Incoming[] = [];
  readonly events: ChatEvent[] = [];
  /** What was said of the channel itself. */
  readonly calls: Exclude<ChannelEvent, ChatEvent>[] = [];

  async receive(incoming: Incoming): Promise<void> {
    this.incoming.push(incoming);
  }

  async receiveAll(incomings: readonly Incoming[]): Promise<void> {
    for (const incoming of incomings) await this.receive(incoming);
  }

  async event(event: ChannelEvent): Promise<void> {
    if (event.kind === "gone" || event.kind === "back" || event.kind === "moved") this.events.push(event);
    else this.calls.push(event);
  }
}

export function channelOn(server: TelegramServer, parts: Partial<TelegramParts> = {}) {
  return createTelegramChannel({
    config: { token: server.token, apiRoot: server.apiRoot, webhook: undefined },
    log: pino({ level: process.env.TEST_LOG ?? "silent" }),
    clock: Date.now,
    words: loadWords("vi"),
    catalogue: new Catalogue([]),
    ...parts,
  });
}

/** The channel alone on a local Telegram, polling; both end with the test. */
export async function openChannel<E extends ChannelListener>(
  ear: E,
  options: TelegramServerOptions & { parts?: Partial<TelegramParts> } = {},
) {
  const { parts, ...serverOptions } = options;
  const server = await startTelegramServer(serverOptions);
  const channel = channelOn(server, parts);
  await channel.start(ear);
  onTestFinished(async () => {
    await channel.stop();
    await server.stop();
  });
  return { server, channel, ear };
}
