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

export function photoFrom(files: FileStore, caption: string | undefined): WireContent {
  const { wire } = files.add("photos", "photo.jpg", Buffer.from([0xff, 0xd8, 0xff]));
  const { file_path: _, ...sizes } = wire;
  return {
    photo: [{ ...sizes, width: 1280, height: 960 }],
    ...(caption !== undefined && { caption }),
  };
}

export function stickerFrom(files: FileStore, emoji: string): WireContent {
  const { wire } = files.add("stickers", "sticker.webp", Buffer.from("RIFF"));
  const { file_path: _, ...sizes } = wire;
  const look = { type: "regular", width: 512, height: 512, is_animated: false, is_video: false } as const;
  return { sticker: { ...sizes, ...look, emoji } };
}
