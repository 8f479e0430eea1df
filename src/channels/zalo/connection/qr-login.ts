import { LoginQRCallbackEventType as Event, type LoginQRCallbackEvent } from "zca-js";
import { zaloLibrary } from "./client.ts";
import { sessionSchema, type ZaloSession } from "./session-file.ts";

/** What happens while somebody logs in with a phone. */
export type QrStep =
  | { kind: "shown"; png: Buffer }
  | { kind: "scanned"; name: string }
  | { kind: "declined" }
  | { kind: "expired" };

/** How many codes are shown before it is given up. */
const MOST_CODES = 10;

/**
 * Logs in by QR code; a code that expires or is declined is replaced by a new one.
 * @param tell called with each step, in order
 * @throws Error when Zalo cannot be reached, or nobody scans
 */
export async function loginByQr(
  tell: (step: QrStep) => Promise<void>,
  own?: typeof fetch,
): Promise<{ session: ZaloSession; account: string }> {
  for (let code = 1; ; code += 1) {
    const done = await oneCode(tell, own);
    if (done) return done;
    if (code === MOST_CODES) throw new Error("nobody scanned the code");
  }
}

/**
 * Shows one code until it leads to a session or fails. When the phone declines, zca-js never ends by itself, and its
 * error for an expired code names no reason, so the last step shown tells which it was.
 */
async function oneCode(tell: (step: QrStep) => Promise<void>, own: typeof fetch | undefined) {
  let given: ZaloSession | undefined;
  let last: QrStep["kind"] | undefined;
  let told = Promise.resolve();
  const say = (step: QrStep) => {
    last = step.kind;
    told = told.then(() => tell(step));
  };
  const hear = (event: LoginQRCallbackEvent) => {
    if (event.type === Event.QRCodeGenerated)
      say({ kind: "shown", png: Buffer.from(event.data.image, "base64") });
    if (event.type === Event.QRCodeScanned) say({ kind: "scanned", name: event.data.display_name });
    if (event.type === Event.GotLoginInfo) given = sessionSchema.parse(event.data);
    if (event.type === Event.QRCodeDeclined) say({ kind: "declined" });
    if (event.type === Event.QRCodeExpired) say({ kind: "expired" });
    if (event.type === Event.QRCodeDeclined || event.type === Event.QRCodeExpired) event.actions.abort();
  };
  try {
    const api = await zaloLibrary(own).loginQR({}, hear);
    await told;
    return given && { session: given, account: api.getOwnId() };
  } catch (error) {
    await told;
    if (last === undefined) throw error;
    if (last === "shown" || last === "scanned") await tell({ kind: "expired" });
    return undefined;
  }
}
