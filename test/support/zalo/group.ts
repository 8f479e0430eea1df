import type { Expected, HeardMessage } from "./heard.ts";
import type { Person } from "./person.ts";
import type { HearOptions, Thread } from "./thread.ts";
import type { World } from "./world.ts";

/** A group that the bot may be in. */
export class Group {
  readonly thread: Thread;
  readonly #world: World;

  constructor(thread: Thread, world: World) {
    this.thread = thread;
    this.#world = world;
  }

  get id(): string {
    return this.thread.id;
  }

  get name(): string {
    return this.thread.name;
  }

  /** What the bot said here, in order. */
  get heard(): readonly HeardMessage[] {
    return this.thread.heard;
  }

  /** Waits for the bot to say this here since anybody's last act here. @throws Error telling what was heard */
  hears(expected: Expected, options?: HearOptions): Promise<HeardMessage> {
    return this.thread.hears(expected, options);
  }

  /** Somebody was a member all along. */
  has(person: Person): void {
    this.thread.members.set(person.id, person.name);
  }

  joins(person: Person): void {
    this.has(person);
    this.#tells("join", person, [person]);
  }

  leaves(person: Person): void {
    this.thread.members.delete(person.id);
    this.#tells("leave", person, [person]);
  }

  /** Only a client with `selfListen` is told by zca-js. */
  addsBot(by: Person): void {
    this.thread.botIsIn = true;
    this.#tells("join", by, [this.#world.account]);
  }

  /** Only a client with `selfListen` is told by zca-js; sends are refused (123). */
  removesBot(by: Person): void {
    this.thread.botIsIn = false;
    this.#tells("remove_member", by, [this.#world.account]);
  }

  #tells(act: string, by: { id: string }, about: { id: string; name: string }[]): void {
    this.thread.acted();
    const data = {
      subType: 1,
      groupId: this.id,
      creatorId: by.id,
      groupName: this.name,
      sourceId: by.id,
      updateMembers: about.map(({ id, name }) => ({ id, dName: name, avatar: "", type: 0, avatar_25: "" })),
      groupSetting: null,
      groupTopic: null,
      info: null,
      extraData: null,
      time: String(this.#world.clock()),
      avt: null,
      fullAvt: null,
      isAdd: act === "join" ? 1 : 0,
      hideGroupInfo: 0,
      version: "1",
      groupType: 1,
    };
    this.#world.control({ content: { act_type: "group", act, data: JSON.stringify(data) } });
  }
}
