import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { ApiError, badRequest } from "./api-error.ts";

/** Telegram takes files of up to 50 MB: https://core.telegram.org/bots/api#senddocument */
const LARGEST_BODY_BYTES = 51 * 1024 * 1024;

interface Upload {
  name: string;
  bytes: Buffer;
}

/** The parameters of a call, and its files by the name of their part. */
export interface RequestBody {
  fields: Record<string, unknown>;
  files: Map<string, Upload>;
}

/** Reads the parameters out of the query and the body: JSON, multipart or urlencoded, as Telegram takes them. */
export async function readBody(request: IncomingMessage, query: URLSearchParams): Promise<RequestBody> {
  const type = request.headers["content-type"] ?? "";
  const bytes = await allBytes(request);
  const body: RequestBody = { fields: Object.fromEntries(query), files: new Map() };
  if (bytes.length === 0) return body;
  if (type.startsWith("application/json")) Object.assign(body.fields, jsonFields(bytes));
  else if (type.startsWith("multipart/form-data")) readMultipart(bytes, boundaryOf(type), body);
  else Object.assign(body.fields, Object.fromEntries(new URLSearchParams(bytes.toString("utf8"))));
  return body;
}

async function allBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    length += part.length;
    if (length > LARGEST_BODY_BYTES) throw new ApiError(413, "Request Entity Too Large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function jsonFields(bytes: Buffer): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    throw badRequest("can't parse JSON object");
  }
}

function boundaryOf(contentType: string): string {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary) throw badRequest("boundary of the multipart body is missing");
  return boundary;
}

/** Lenient where grammY is: its file names stand without quotes. */
function readMultipart(bytes: Buffer, boundary: string, into: RequestBody): void {
  const line = Buffer.from(`--${boundary}`);
  let start = bytes.indexOf(line);
  while (start >= 0) {
    const end = bytes.indexOf(line, start + line.length);
    if (end < 0) return;
    readPart(bytes.subarray(start + line.length + 2, end - 2), into);
    start = end;
  }
}

function readPart(part: Buffer, into: RequestBody): void {
  const headerEnd = part.indexOf("\r\n\r\n");
  if (headerEnd < 0) throw badRequest("a part of the multipart body has no header");
  const header = part.subarray(0, headerEnd).toString("utf8");
  const content = part.subarray(headerEnd + 4);
  const name = /[; ]name="([^"]*)"/i.exec(header)?.[1];
  if (name === undefined) throw badRequest("a part of the multipart body has no name");
  const fileName = /filename="([^"]*)"/i.exec(header)?.[1] ?? /filename=([^\r\n;]*)/i.exec(header)?.[1];
  if (fileName === undefined) into.fields[name] = content.toString("utf8");
  else into.files.set(name, { name: fileName, bytes: Buffer.from(content) });
}
