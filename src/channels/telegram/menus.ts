import type { Api } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import type { PlainKey, Words } from "../../words/words.ts";

type Audience = "everybody" | "secretary" | "group";

/** The commands of the contract that belong in a menu, in the order of their use, and who sees them. */
const MENU = {
  giotinhnguyen: ["everybody", "telegram-menu-giotinhnguyen"],
  tiendo: ["everybody", "telegram-menu-tiendo"],
  lichsu: ["everybody", "telegram-menu-lichsu"],
  dangky: ["everybody", "telegram-menu-dangky"],
  tukiemdiem: ["everybody", "telegram-menu-tukiemdiem"],
  hoatdong: ["everybody", "telegram-menu-hoatdong"],
  sinhhoat: ["everybody", "telegram-menu-sinhhoat"],
  aoxanh: ["everybody", "telegram-menu-aoxanh"],
  sangkien: ["everybody", "telegram-menu-sangkien"],
  renluyen: ["everybody", "telegram-menu-renluyen"],
  nhacnho: ["everybody", "telegram-menu-nhacnho"],
  lienket: ["everybody", "telegram-menu-lienket"],
  dulieucuatoi: ["everybody", "telegram-menu-dulieucuatoi"],
  huy: ["everybody", "telegram-menu-huy"],
  trogiup: ["everybody", "telegram-menu-trogiup"],
  tinhhinh: ["secretary", "telegram-menu-tinhhinh"],
  chuanop: ["secretary", "telegram-menu-chuanop"],
  nhacngay: ["secretary", "telegram-menu-nhacngay"],
  duyet: ["secretary", "telegram-menu-duyet"],
  moi: ["secretary", "telegram-menu-moi"],
  baocao: ["secretary", "telegram-menu-baocao"],
  ketnoi: ["group", "telegram-menu-ketnoi"],
} as const satisfies Record<string, readonly [Audience, PlainKey]>;

/** `/tinhhinh` is for the group as well. */
const ALSO_IN_GROUPS: readonly string[] = ["tinhhinh"];

/** The menus of commands: for every private chat, for every group, and for a secretary's own chat. */
export class Menus {
  readonly #api: Api;
  readonly #words: Words;
  readonly #served: (command: string) => boolean;

  /** @param served which commands the house serves: others stand in no menu */
  constructor(api: Api, words: Words, served: (command: string) => boolean) {
    this.#api = api;
    this.#words = words;
    this.#served = served;
  }

  async setAll(): Promise<void> {
    await this.#set({ type: "all_private_chats" }, ["everybody"]);
    await this.#set({ type: "all_group_chats" }, ["group"]);
  }

  async setForSecretary(chatId: number): Promise<void> {
    await this.#set({ type: "chat", chat_id: chatId }, ["everybody", "secretary"]);
  }

  async removeForSecretary(chatId: number): Promise<void> {
    await this.#api.deleteMyCommands({ scope: { type: "chat", chat_id: chatId } });
  }

  /** Only when it changes: Telegram counts these calls, too. */
  async #set(scope: BotCommandScope, audiences: readonly Audience[]): Promise<void> {
    const wanted = this.#commandsFor(audiences);
    const shown = await this.#api.getMyCommands({ scope });
    if (sameMenu(shown, wanted)) return;
    await this.#api.setMyCommands(wanted, { scope });
  }

  #commandsFor(audiences: readonly Audience[]): BotCommand[] {
    return Object.entries(MENU)
      .filter(([command]) => this.#served(command))
      .filter(
        ([command, [audience]]) =>
          audiences.includes(audience) || (audiences.includes("group") && ALSO_IN_GROUPS.includes(command)),
      )
      .map(([command, [, key]]) => ({ command, description: this.#words.label(key) }));
  }
}

function sameMenu(one: readonly BotCommand[], other: readonly BotCommand[]): boolean {
  const told = (menu: readonly BotCommand[]) =>
    menu.map(({ command, description }) => `${command} ${description}`).join("\n");
  return told(one) === told(other);
}
