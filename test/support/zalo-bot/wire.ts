/** An event for the bot: https://docs.zaloplatforms.com/docs/BOT/webhook */
export interface BotEvent {
  event_name:
    | "message.text.received"
    | "message.image.received"
    | "message.sticker.received"
    | "message.voice.received"
    | "message.unsupported.received";
  message: {
    from: { id: string; display_name: string; is_bot: boolean };
    chat: { id: string; chat_type: "PRIVATE" | "GROUP" };
    message_id: string;
    /** Milliseconds since 1970 UTC. */
    date: number;
    text?: string;
    photo?: string;
    caption?: string;
    sticker?: string;
    url?: string;
    voice_url?: string;
  };
}

/** What a person said, before it has a sender and a number. */
export type EventContent = Pick<BotEvent, "event_name"> &
  Omit<BotEvent["message"], "from" | "chat" | "message_id" | "date">;

/** What the bot said. */
export interface BotSaid {
  text: string;
  /** The address of a picture. */
  photo?: string;
  sticker?: string;
}
