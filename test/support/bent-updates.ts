import fc from "fast-check";

type Json = null | boolean | number | string | Json[] | { [field: string]: Json };

const chat = { id: 7001, type: "private", first_name: "An" };
const group = { id: -1_000_000_007_001, type: "supergroup", title: "Bí thư", is_forum: true };
const from = { id: 7001, is_bot: false, first_name: "An", language_code: "vi", is_premium: true };
const base = { message_id: 3, date: 1_795_485_600, chat, from };
const command = { offset: 0, length: 8, type: "bot_command" };

/** Updates as Telegram sends them: https://core.telegram.org/bots/api#update */
const REAL: readonly { [field: string]: Json }[] = [
  { message: { ...base, text: "/trogiup", entities: [command] } },
  { message: { ...base, text: "/giotinhnguyen 2 hôm qua", link_preview_options: { is_disabled: true } } },
  { message: { ...base, text: "/dangky" } },
  { message: { ...base, text: "1", message_thread_id: 5, is_topic_message: true } },
  { message: { ...base, chat: group, text: "@CanBoDoanBot /tinhhinh", entities: [command] } },
  {
    message: {
      ...base,
      chat: group,
      text: "2",
      reply_to_message: { ...base, from: { ...from, id: 42, is_bot: true } },
    },
  },
  {
    message: {
      ...base,
      document: { file_id: "f", file_unique_id: "u", file_name: "a.xlsx", file_size: 9 },
      caption: "đây",
    },
  },
  {
    message: {
      ...base,
      photo: [{ file_id: "p", width: 9, height: 9 }],
      media_group_id: "1",
      has_media_spoiler: true,
    },
  },
  { message: { ...base, voice: { file_id: "v", duration: 3 } } },
  { message: { ...base, location: { latitude: 10.03, longitude: 105.78, live_period: 60 } } },
  {
    message: {
      ...base,
      forward_origin: { type: "hidden_user", date: 1, sender_user_name: "?" },
      text: "2 tiếng",
    },
  },
  { message: { ...base, chat: group, new_chat_members: [{ ...from, id: 42, is_bot: true }] } },
  { message: { ...base, chat: group, migrate_to_chat_id: -1_000_000_009_009 } },
  { message: { ...base, chat: group, migrate_from_chat_id: -77 } },
  { edited_message: { ...base, edit_date: 1_795_485_700, text: "/giotinhnguyen 3" } },
  {
    callback_query: { id: "1", from, chat_instance: "9", data: "!:tiendo", message: { ...base, text: "a" } },
  },
  { callback_query: { id: "2", from, data: "ffffffff:0", message: { message_id: 3, date: 0, chat } } },
  {
    my_chat_member: {
      chat,
      from,
      date: 1,
      old_chat_member: { status: "member", user: from },
      new_chat_member: { status: "kicked", user: from, until_date: 0 },
    },
  },
  { my_chat_member: { chat, from, date: 2, new_chat_member: { status: "member", user: from } } },
  {
    message_reaction: {
      chat,
      user: from,
      date: 1,
      message_id: 3,
      old_reaction: [],
      new_reaction: [{ type: "emoji", emoji: "👍" }],
    },
  },
  { business_message: { ...base, text: "chào" } },
  { poll_answer: { poll_id: "1", user: from, option_ids: [0] } },
  { hologram_of_2031: { beam: [1, { of: "light" }] } },
];

/** What Telegram may put where something else was. */
const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    "",
    0,
    -1,
    1.5,
    2 ** 53,
    -(2 ** 53),
    "7001",
    [],
    {},
    [[]],
    "__proto__",
    "supergroup",
    "channel",
    "kicked",
    "!:",
    ":",
    "!:__proto__",
    "/",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.jsonValue({ maxDepth: 2 }).map((value): Json => JSON.parse(JSON.stringify(value))),
);

const bend = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("delete", "rename", "retype", "add"),
  value: odd,
});

/** An update that looks like Telegram's, bent at up to four places: fields lost, renamed, of another type, never seen. */
export const bentUpdate: fc.Arbitrary<{ [field: string]: Json }> = fc
  .tuple(fc.constantFrom(...REAL), fc.array(bend, { maxLength: 4 }))
  .map(([real, bends]) => {
    const update = structuredClone(real);
    for (const { at, kind, value } of bends) {
      const places = placesIn(update);
      const [holder, field] = places[at % places.length] ?? [update, "nothing"];
      const before = holder[field];
      if (kind === "delete" || kind === "rename") delete holder[field];
      if (kind === "rename" && before !== undefined) holder[`${field}_v2`] = before;
      if (kind === "retype") holder[field] = value;
      if (kind === "add") holder[`new_${field}`] = value;
    }
    return update;
  });

/** Every field of every object, at whatever depth. */
function placesIn(value: Json): [{ [field: string]: Json }, string][] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(placesIn);
  return Object.entries(value).flatMap(([field, inner]) => [[value, field], ...placesIn(inner)]);
}
