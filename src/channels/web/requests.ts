import { z } from "zod";
import { type Address, isAddress, readAddress } from "../../records/people/address.ts";

/** The largest file that a person may send, bytes: it is held in memory, by as many as send one. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

export const webAddress = z.custom<Address>(
  (value) =>
    typeof value === "string" &&
    value.length <= 100 &&
    isAddress(value) &&
    readAddress(value).channel === "web",
  "not an address of this chat",
);

/** Made by the browser, so that a repeated request is the same message. */
const id = z.uuid();

const whoAndWhere = { id, address: webAddress, sender: webAddress };

/** In a private chat only its owner speaks; in a group, a person. */
function speaksInPlace({ address, sender }: { address: Address; sender: Address }): boolean {
  if (readAddress(sender).kind !== "private") return false;
  return address === sender || readAddress(address).kind === "group";
}

export const messageRequest = z.discriminatedUnion("kind", [
  z
    .strictObject({ kind: z.literal("text"), ...whoAndWhere, text: z.string().trim().min(1).max(4000) })
    .refine(speaksInPlace),
  z
    .strictObject({
      kind: z.literal("press"),
      ...whoAndWhere,
      message: z.string().min(1).max(300),
      value: z.string().min(1).max(100),
    })
    .refine(speaksInPlace),
]);

export const fileRequest = z
  .object({
    ...whoAndWhere,
    /** The words below it. */
    text: z.string().trim().max(4000).default(""),
    /** What was chosen together, under one name. */
    album: z.uuid().optional(),
    file: z.instanceof(File).refine(({ size, name }) => size <= MAX_FILE_BYTES && name !== ""),
  })
  .refine(speaksInPlace);

export const jobRequest = z.strictObject({
  name: z.string().min(1).max(60),
  /** Date and time as they read here, `2026-11-23` and `07:00`. */
  day: z.iso.date(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  dryRun: z.boolean(),
});
