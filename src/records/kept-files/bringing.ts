import { isPicture, type KindOfBytes } from "../../rules/files/kind-of-bytes.ts";

/** Whose file it is, and which message or album brought it. */
export interface Parcel {
  /** The code of the cadre whom it is about. */
  cadre: string;
  /** Short, and the same for all that came together. */
  ref: string;
}

/** What comes with a file that is to be kept. */
export interface Bringing extends Parcel {
  /** The platform's name of the message. */
  by: string;
  at: Date;
  /** It is kept until somebody gives it up, not only while a deed names it. */
  forGood?: true;
}

/** Why a file is not kept: what it is instead, `unreadable` where it is none, or `many` where there are enough. */
export type NotKept = Exclude<KindOfBytes, Readable> | "unreadable" | "many";

type Readable = "jpeg" | "png" | "webp" | "pdf";

export function isReadable(kind: KindOfBytes): kind is Readable {
  return isPicture(kind) || kind === "pdf";
}
