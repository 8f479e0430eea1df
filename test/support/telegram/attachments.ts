import type { FileStore } from "./file-store.ts";
import type { WireContent } from "./wire.ts";

export interface SentFile {
  name: string;
  bytes: Uint8Array;
  /** What Telegram says of its size, in bytes; the true one unless said. */
  claimedSize?: number;
  caption?: string;
}

export function documentFrom(files: FileStore, { name, bytes, claimedSize, caption }: SentFile): WireContent {
  const { wire, mime } = files.add("documents", name, bytes, claimedSize);
  const { file_path: _, ...sizes } = wire;
  return {
    document: { ...sizes, file_name: name, mime_type: mime },
    ...(caption !== undefined && { caption }),
  };
}

export function voiceFrom(files: FileStore, seconds: number): WireContent {
  const { wire, mime } = files.add("voice", "voice.ogg", Buffer.from("OggS"));
  const { file_path: _, ...sizes } = wire;
  return { voice: { ...sizes, duration: seconds, mime_type: mime } };
}

/** What is known of a photo; any few bytes unless said. */
export interface Photo {
  bytes?: Uint8Array;
  album?: string;
  /** The `message_id` of what it is a reply to. */
  replyTo?: number | undefined;
}

export function photoFrom(
  files: FileStore,
  caption: string | undefined,
  { bytes, album }: Photo,
): WireContent {
  const sizeOf = (some: Uint8Array, width: number) => {
    const { file_path: _, ...size } = files.add("photos", "photo.jpg", some).wire;
    return { ...size, width, height: (width * 3) / 4 };
  };
  const thumb = sizeOf(Buffer.from([0xff]), 90);
  return {
    photo: [thumb, sizeOf(bytes ?? Buffer.from([0xff, 0xd8, 0xff]), 1280)],
    ...(caption !== undefined && { caption }),
    ...(album !== undefined && { media_group_id: album }),
  };
}

export function stickerFrom(files: FileStore, emoji: string): WireContent {
  const { wire } = files.add("stickers", "sticker.webp", Buffer.from("RIFF"));
  const { file_path: _, ...sizes } = wire;
  const look = { type: "regular", width: 512, height: 512, is_animated: false, is_video: false } as const;
  return { sticker: { ...sizes, ...look, emoji } };
}
