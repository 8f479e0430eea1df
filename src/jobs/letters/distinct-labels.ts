import type { NoticeMessage, NoticePart } from "../../records/notices/notices-model.ts";

/** A part of a letter, and what it is about, in words. */
interface Spoken extends NoticePart {
  about: string;
}

/** Two buttons of one letter that read the same and do different things say what each of them is about. */
export function distinctLabels<P extends Spoken>(parts: readonly P[]): P[] {
  const values = new Map<string, Set<string>>();
  for (const { messages } of parts)
    for (const { choices } of messages)
      for (const { label, value } of choices?.options ?? [])
        values.set(label, (values.get(label) ?? new Set()).add(value));
  const isShared = (label: string) => (values.get(label)?.size ?? 0) > 1;
  return parts.map((part) => ({
    ...part,
    messages: part.messages.map((message): NoticeMessage => {
      if (!message.choices) return message;
      const options = message.choices.options.map(({ label, ...option }) => ({
        ...option,
        label: isShared(label) ? `${label} · ${part.about}` : label,
      }));
      return { ...message, choices: { ...message.choices, options } };
    }),
  }));
}
