import type { Words } from "../../words/words.ts";
import type { Attachment, Channel } from "../message/channel.ts";
import { inMb } from "../message/in-mb.ts";
import type { Outgoing } from "../message/outgoing.ts";
import type { Services } from "../services.ts";

interface ToSend {
  readonly message: Outgoing;
  readonly file?: Attachment;
  /** It names a file that does not go with it. */
  readonly isWithoutItsFile?: true;
}

/**
 * A message with the file that it names; where that is gone, or larger than the channel takes, with words that say so: the words of a
 * paper without the paper would look like all there is.
 */
export async function withItsFile(
  message: Outgoing,
  { abilities }: Pick<Channel, "abilities">,
  { files, words }: { files: Pick<Services["files"], "get">; words: Words },
): Promise<ToSend> {
  const { file: named, ...others } = message;
  if (!named) return { message };
  const file = await files.get(named.id);
  const { mostFileBytes = Infinity, maxText } = abilities;
  if (file && file.bytes.length <= mostFileBytes) return { message, file };
  const { name } = named;
  const why = file
    ? words.text("file-too-large-here", { name, ...inMb(file.bytes.length, mostFileBytes) })
    : words.text("file-gone", { name });
  const room = maxText - why.length - 2;
  const text = `${message.text.slice(0, Math.max(0, room))}\n\n${why}`.trim();
  return { message: { ...others, text }, isWithoutItsFile: true };
}
