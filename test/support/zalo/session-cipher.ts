import { createCipheriv, createDecipheriv, createHash } from "node:crypto";

const NO_IV = Buffer.alloc(16);
/** What the web client hides its `zcid` with; known to every client. */
const ZCID_KEY = "3FC4F0D2AB50057BCE0D90D9187A22B1";

/** AES-CBC as Zalo's web API uses it; the key's length decides between 128 and 256 bits. */
function encrypt(key: Buffer, text: string): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, NO_IV);
  return Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
}

function decrypt(key: Buffer, bytes: Buffer): string {
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, NO_IV);
  return Buffer.concat([decipher.update(bytes), decipher.final()]).toString("utf8");
}

/** An answer's `data`, under the session's key (`zpw_enk`, base64) that the login gave out. */
export function sealForSession(zpwEnk: string, value: unknown): string {
  return encodeURIComponent(encrypt(Buffer.from(zpwEnk, "base64"), JSON.stringify(value)).toString("base64"));
}

/** A call's `params`. @throws Error when another key was used */
export function openFromSession(zpwEnk: string, params: string): unknown {
  return JSON.parse(decrypt(Buffer.from(zpwEnk, "base64"), Buffer.from(params, "base64")));
}

/** The key of one login call, which both sides derive from the two public parameters. */
export function loginKey(zcid: string, zcidExt: string): string {
  const md5 = createHash("md5").update(zcidExt).digest("hex").toUpperCase();
  const evens = (text: string) => [...text].filter((_, at) => at % 2 === 0);
  const odds = (text: string) => [...text].filter((_, at) => at % 2 === 1);
  return [...evens(md5).slice(0, 8), ...evens(zcid).slice(0, 12), ...odds(zcid).reverse().slice(0, 12)].join(
    "",
  );
}

export function sealForLogin(key: string, value: unknown): string {
  return encodeURIComponent(encrypt(Buffer.from(key, "utf8"), JSON.stringify(value)).toString("base64"));
}

/** @throws Error when another key was used */
export function openFromLogin(key: string, params: string): unknown {
  return JSON.parse(decrypt(Buffer.from(key, "utf8"), Buffer.from(params, "base64")));
}

/** What a `zcid` says: `type,imei,time of the first start`. @throws Error when it is none */
export function openZcid(zcid: string): string {
  return decrypt(Buffer.from(ZCID_KEY, "utf8"), Buffer.from(zcid, "hex"));
}

/** The signature of a login call over its parameters in the order of their names. */
export function signKey(type: string, params: Record<string, string>): string {
  const values = Object.keys(params)
    .sort()
    .map((name) => params[name]);
  return createHash("md5")
    .update(`zsecure${type}${values.join("")}`)
    .digest("hex");
}
