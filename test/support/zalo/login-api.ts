import { z } from "zod";
import { enveloped, type Reply } from "./reply.ts";
import { loginKey, openFromLogin, openZcid, sealForLogin, signKey } from "./session-cipher.ts";
import { SESSION_EXPIRED } from "./zalo-error.ts";

const query = z.looseObject({
  zcid: z.string(),
  zcid_ext: z.string(),
  enc_ver: z.literal("v2"),
  params: z.string(),
  type: z.string(),
  client_version: z.string(),
  signkey: z.string(),
});
const hidden = z.looseObject({ imei: z.string().min(1), language: z.string(), ts: z.number() });
const serverInfoQuery = z.object({
  imei: z.string().min(1),
  type: z.string(),
  client_version: z.string(),
  computer_name: z.string(),
  signkey: z.string(),
});

/** Guessed, as is what else an invalid call is told: a true client makes none. */
const INVALID = 114;

/** `getLoginInfo`: the session's key and the services, under a key of this call. */
export function loginInfo(
  asked: Record<string, unknown>,
  isLoggedIn: boolean,
  account: Record<string, unknown>,
): Reply {
  const given = query.safeParse(asked);
  if (!given.success) return enveloped(null, INVALID, "Tham số không hợp lệ");
  const { zcid, zcid_ext, enc_ver, params, type, client_version, signkey } = given.data;
  const signed = { zcid, zcid_ext, enc_ver, params, type, client_version };
  if (signKey("getlogininfo", signed) !== signkey) return enveloped(null, INVALID, "Chữ ký không đúng");
  const key = loginKey(zcid, zcid_ext);
  const { imei } = hidden.parse(openFromLogin(key, params));
  if (openZcid(zcid).split(",")[1] !== imei) return enveloped(null, INVALID, "Tham số không hợp lệ");
  const answer = isLoggedIn
    ? { error_code: 0, error_message: "", data: account }
    : { error_code: SESSION_EXPIRED, error_message: "Phiên đăng nhập không hợp lệ", data: null };
  return enveloped(sealForLogin(key, answer));
}

/** `getServerInfo`: limits and timings, for anybody whose call is signed. */
export function serverInfoAnswer(asked: Record<string, unknown>, info: unknown): Reply {
  const given = serverInfoQuery.safeParse(asked);
  if (!given.success) return enveloped(null, INVALID, "Tham số không hợp lệ");
  const { signkey, ...signed } = given.data;
  if (signKey("getserverinfo", signed) !== signkey) return enveloped(null, INVALID, "Chữ ký không đúng");
  return enveloped(info);
}
