import type { ChatRoom, HearOptions } from "./chat-room.ts";
import type { Expected, HeardMessage } from "./heard.ts";
import type { Person } from "./person.ts";
import type { MemberStatus } from "./wire.ts";
import type { World } from "./world.ts";

/** Ids at and below this are supergroups: https://core.telegram.org/api/bots/ids */
const FIRST_SUPERGROUP_ID = -1_000_000_000_000;

export function groupChat(id: number, title: string) {
  if (id >= 0) throw new Error("a group's id is negative");
  return id <= FIRST_SUPERGROUP_ID
    ? { id, title, type: "supergroup" as const }
    : { id, title, type: "group" as const };
}

/** A group that the bot may be in. */
export class Group {
  readonly room: ChatRoom;
  readonly #world: World;

  constructor(room: ChatRoom, world: World) {
    this.room = room;
    this.#world = world;
  }

  get id(): number {
    return this.room.chat.id;
  }

  /** What the bot said here, in order. */
  get heard(): readonly HeardMessage[] {
    return this.room.heard;
  }

  /** Waits for the bot to say this here since anybody's last act here. @throws Error telling what was heard */
  hears(expected: Expected, options?: HearOptions): Promise<HeardMessage> {
    return this.room.hears(expected, options);
  }

  /** Makes somebody a member, an administrator …, or lets them go. */
  has(person: Person, status: MemberStatus = "member"): void {
    this.room.members.set(person.id, { user: person.user, status });
  }

  /** Somebody adds the bot, as a member or as an administrator. */
  async addsBot(by: Person, status: "member" | "administrator" = "member"): Promise<void> {
    this.#arrives(by);
    this.#world.moveBot(this.room, by.user, status);
    const message = this.#world.message(this.room, by.user, { new_chat_members: [this.#world.bot] });
    this.#world.updates.add({ message }, this.id);
  }

  /** Somebody throws the bot out, or (`left`) it was taken out without a ban. */
  async kicksBot(by: Person, status: "kicked" | "left" = "kicked"): Promise<void> {
    this.#arrives(by);
    this.#world.moveBot(this.room, by.user, status);
  }

  /**
   * The group becomes a supergroup with this id: sends to the old one are refused with the new one's id.
   * @returns the supergroup
   */
  async migratesTo(newId: number, by: Person): Promise<Group> {
    const { title } = this.room.chat;
    const next = this.#world.open(groupChat(newId, title ?? ""), this.room.bot);
    for (const [id, member] of this.room.members) next.members.set(id, member);
    const leaves = this.#world.message(this.room, by.user, { migrate_to_chat_id: newId });
    const arrives = this.#world.message(next, by.user, { migrate_from_chat_id: this.id });
    this.room.migratedTo = newId;
    this.#world.updates.add({ message: leaves }, this.id);
    this.#world.updates.add({ message: arrives }, newId);
    return new Group(next, this.#world);
  }

  #arrives(person: Person): void {
    this.room.acted();
    if (!this.room.members.has(person.id)) this.has(person);
  }
}
