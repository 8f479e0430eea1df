import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";

type Env = { Bindings: HttpBindings };

const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * Lets through only requests meant for this server. Another Host means a page that rebound its DNS name to us; a
 * foreign Origin means another page's form or script.
 * @param host the configured name or address to listen on
 */
export function ownRequestsOnly(host: string): MiddlewareHandler<Env> {
  return async (c, next) => (isOwn(c, host) ? next() : c.text("403", 403));
}

/**
 * For the chat, where anybody may play anybody: only requests from this machine, never through a proxy, never on behalf
 * of another site's page.
 */
export function thisMachineOnly(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const site = c.req.header("sec-fetch-site") ?? "none";
    const asksByItself = c.req.path.startsWith("/api/");
    const near = isLoopback(socketOf(c).remoteAddress ?? "");
    const direct = FORWARDED.every((name) => c.req.header(name) === undefined);
    const wanted = !asksByItself || site === "same-origin" || site === "none";
    return near && direct && wanted ? next() : c.text("403", 403);
  };
}

function isOwn(c: Context<Env>, host: string): boolean {
  const asked = readHost(c.env.incoming.headers.host);
  if (!asked) return false;
  const port = portOf(c);
  const names = [...LOOPBACK_NAMES, inUrl(host), inUrl(localAddressOf(c))];
  if (!names.includes(asked.hostname) || asked.port !== port) return false;
  const origin = c.req.header("origin");
  if (origin === undefined) return true;
  return names.some((name) => origin === `http://${name}${port === 80 ? "" : `:${port}`}`);
}

function readHost(header: string | undefined): { hostname: string; port: number } | undefined {
  const match = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/i.exec(header ?? "");
  const [, hostname, port] = match ?? [];
  return hostname ? { hostname: hostname.toLowerCase(), port: Number(port ?? 80) } : undefined;
}

/** Where the request came from, according to the socket; what the request says about itself may be false. */
function socketOf(c: Context<Env>) {
  return c.env.incoming.socket;
}

function portOf(c: Context<Env>): number | undefined {
  return socketOf(c).localPort;
}

function localAddressOf(c: Context<Env>): string {
  return (socketOf(c).localAddress ?? "").replace(/^::ffff:/, "");
}

function inUrl(host: string): string {
  return host.includes(":") ? `[${host}]` : host.toLowerCase();
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/, "");
  return plain === "::1" || /^127\.\d+\.\d+\.\d+$/.test(plain);
}
