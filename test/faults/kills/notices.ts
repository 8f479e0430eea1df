import type { Platform } from "./platform.ts";

/** The reminder of a Monday, a week's digest and its picture, by how they begin. */
const NOTICE = /^(👕 Chào tuần mới!|[📊🖼] .+ – tuần \d)/u;
const SPAN = /Tuần này \((\S+)\)|– tuần (\S+)/;

export function isNotice(text: string): boolean {
  return NOTICE.test(text);
}

/** How often each chat heard each notice; by chat and the notice's week. */
export function countNotices(platform: Platform): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { chat, text } of platform.sent(0)) {
    if (!isNotice(text)) continue;
    const [, monday, week] = SPAN.exec(text) ?? [];
    const kind = text.startsWith("🖼") ? "picture" : "digest";
    const name = `${chat} ${monday ? `reminder ${monday}` : `${kind} ${week}`}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
