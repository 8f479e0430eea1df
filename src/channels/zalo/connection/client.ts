import { type API, ThreadType, Zalo, ZaloApiError } from "zca-js";
import { z } from "zod";
import type { Attachment } from "../../../chat/message/channel.ts";
import type { Thread } from "../places.ts";
import { CallFailed, watchedFetch, within } from "../sending/call.ts";
import { asSource } from "../sending/upload.ts";
import type { ZaloSession } from "./session-file.ts";

/** The session is no longer valid; somebody has to log in again. */
export class SessionInvalid extends Error {
  constructor(cause: unknown) {
    super("Zalo does not take this session", { cause });
    this.name = "SessionInvalid";
  }
}

/** What zca-js says, without a code, when the cookie has expired. */
const NOT_LOGGED_IN = "Đăng nhập thất bại";

/** What zca-js resolves with; when it is empty, nothing was sent. */
const sent = z.object({ msgId: z.unknown().transform(String) });
const sendResult = z.object({
  message: sent.nullish(),
  attachment: z.array(sent.nullish()).default([]),
});

/** How this program uses zca-js: without its update check, and with the account's own joining and leaving of groups. */
export function zaloLibrary(own?: typeof fetch): Zalo {
  return new Zalo({ checkUpdate: false, logging: false, selfListen: true, polyfill: watchedFetch(own) });
}

/**
 * Logs in with the session that a login by QR code has stored.
 * @throws SessionInvalid; CallFailed when Zalo cannot be asked now
 */
export async function logIn(session: ZaloSession, ms: number, own?: typeof fetch): Promise<API> {
  try {
    // zca-js changes the cookies that it is given.
    return await within(ms, () => zaloLibrary(own).login(structuredClone(session)));
  } catch (error) {
    const cause = error instanceof CallFailed ? error.cause : error;
    if (cause instanceof ZaloApiError && cause.message === NOT_LOGGED_IN) throw new SessionInvalid(cause);
    throw error;
  }
}

/** Accepts a friend request. @throws CallFailed */
export async function acceptFriend(api: API, id: string, ms: number): Promise<void> {
  await within(ms, () => api.acceptFriendRequest(id));
}

const ownProfile = z.object({ profile: z.object({ phoneNumber: z.string() }) });

/** The account's page for other people, by its phone number; undefined when Zalo does not tell it. @throws CallFailed */
export async function ownLink(api: API, ms: number): Promise<string | undefined> {
  const told = ownProfile.safeParse(await within(ms, () => api.fetchAccountInfo()));
  const digits = told.data?.profile.phoneNumber.replaceAll(/\D/g, "") ?? "";
  return /^\d{9,15}$/.test(digits) ? `https://zalo.me/${digits}` : undefined;
}

export interface Part {
  text: string;
  file?: Attachment;
}

/**
 * Sends one message.
 * @returns Zalo's id of it; undefined when Zalo answered without one: then nothing was sent
 * @throws CallFailed
 */
export async function sendPart(
  api: API,
  thread: Thread,
  part: Part,
  ms: number,
): Promise<string | undefined> {
  const { text, file } = part;
  const type = thread.kind === "group" ? ThreadType.Group : ThreadType.User;
  const content = { msg: text, ...(file && { attachments: [asSource(file)] }) };
  const answer = await within(ms, () => api.sendMessage(content, thread.id, type));
  const { message, attachment } = sendResult.parse(answer);
  return (file ? attachment.at(-1) : message)?.msgId;
}
