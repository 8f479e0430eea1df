import { ApiError } from "../api-error.ts";
import { chatMethods } from "./chats.ts";
import { commandMethods } from "./commands.ts";
import { fileMethods } from "./files.ts";
import { messageMethods } from "./messages.ts";
import type { Method } from "./method.ts";
import { updateMethods } from "./updates.ts";

const METHODS = new Map(
  [updateMethods, messageMethods, fileMethods, chatMethods, commandMethods]
    .flatMap((methods) => Object.entries(methods))
    .map(([name, run]): [string, Method] => [name.toLowerCase(), run]),
);

/** Method names are case-insensitive, as on Telegram. @throws ApiError 404 */
export function methodNamed(name: string): Method {
  const found = METHODS.get(name.toLowerCase());
  if (!found) throw new ApiError(404, "Not Found: method not found");
  return found;
}
