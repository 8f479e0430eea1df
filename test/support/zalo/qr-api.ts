import type { QrState } from "./phone.ts";
import { qrPicture } from "./qr-picture.ts";
import { enveloped, page, type Reply } from "./reply.ts";
import { SESSION_COOKIE } from "./sessions.ts";
import type { World } from "./world.ts";

/** What the client takes for “ask again”. */
const ASK_AGAIN = 8;
const DECLINED = -13;
/** Guessed; the client looks only for data. */
const EXPIRED = -16;
/** How long a question for the phone is held. */
const HELD_MS = 1000;
const CONFIRMED_COOKIE = /(?:^|; ?)zpsid=confirmed-/;

interface Asked {
  fields: Record<string, unknown>;
  cookies: string | undefined;
}

type Step = (world: World, asked: Asked) => Reply | Promise<Reply>;

const loginPage: Step = () =>
  page('<html><script src="https://stc-zlogin.zdn.vn/main-2.44.11.js"></script></html>');

const generate: Step = (world) => {
  const code = world.phone.show();
  return enveloped({
    code,
    image: `data:image/png;base64,${qrPicture(code)}`,
    token: "local-token",
    options: { enabledCheckOCR: false, enabledMultiLayer: false },
  });
};

const waitingScan: Step = async (world, { fields }) => {
  const state = await stateAfter(world, String(fields.code), "shown");
  if (state === "shown") return enveloped(null, ASK_AGAIN, "Đang chờ quét");
  if (state === undefined || state === "expired") return enveloped(null, EXPIRED, "Mã QR đã hết hạn");
  return enveloped({ avatar: "", display_name: world.account.name });
};

const waitingConfirm: Step = async (world, { fields }) => {
  const code = String(fields.code);
  const state = await stateAfter(world, code, "scanned");
  if (state === "scanned") return enveloped(null, ASK_AGAIN, "Đang chờ xác nhận");
  if (state === "declined") return enveloped(null, DECLINED, "Từ chối đăng nhập");
  if (state !== "confirmed") return enveloped(null, EXPIRED, "Mã QR đã hết hạn");
  return withCookies(enveloped({}), [`zpsid=confirmed-${code}; Domain=zalo.me; ${COOKIE_RULES}`]);
};

/** Ends with the cookie of the chat, and sends the browser there. */
const checkSession: Step = (world, { cookies }) => {
  const there = "https://chat.zalo.me/index.html";
  const sentOn = { status: 302, headers: { location: there }, body: "" };
  if (!CONFIRMED_COOKIE.test(cookies ?? "")) return sentOn;
  const secret = world.sessions.begin();
  return withCookies(sentOn, [`${SESSION_COOKIE}=${secret}; Domain=chat.zalo.me; ${COOKIE_RULES}`]);
};

const userInfo: Step = (world, { cookies }) =>
  enveloped({
    logged: world.sessions.holds(cookies),
    session_chat_valid: true,
    info: { name: world.account.name, avatar: "" },
  });

const nothing: Step = () => enveloped({});

/** The steps of a QR login, by their path on `id.zalo.me`, `chat.zalo.me` and `jr.chat.zalo.me`. */
export const QR_STEPS: Record<string, Step> = {
  "/account": loginPage,
  "/account/logininfo": nothing,
  "/account/verify-client": nothing,
  "/account/authen/qr/generate": generate,
  "/account/authen/qr/waiting-scan": waitingScan,
  "/account/authen/qr/waiting-confirm": waitingConfirm,
  "/account/checksession": checkSession,
  "/index.html": () => page("<html></html>"),
  "/jr/userinfo": userInfo,
};

const COOKIE_RULES = "Path=/; Secure; HttpOnly; Expires=Wed, 18 Mar 2037 03:00:00 GMT";

function withCookies(reply: Reply, cookies: string[]): Reply {
  return { ...reply, headers: { ...reply.headers, "set-cookie": cookies } };
}

/** The code's state once it is another one than this, or this one after a while. */
function stateAfter(world: World, code: string, waitingIn: QrState): Promise<QrState | undefined> {
  const look = () => world.phone.stateOf(code);
  const moved = () => (look() === waitingIn ? undefined : { state: look() });
  return world.changes
    .until(moved, () => "", { timeout: HELD_MS })
    .then(
      ({ state }) => state,
      () => look(),
    );
}
