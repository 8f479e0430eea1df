import type { Api } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import type { Catalogue } from "../../chat/dialog/catalogue.ts";
import { AUDIENCES } from "../../chat/dialog/shown-commands.ts";
import type { Words } from "../../words/words.ts";

/** A menu of commands: where it is shown, and whether it is a secretary's. */
type MenuOf = "everybody" | "secretary" | "group";

/** The menus of commands: for every private chat, for every group, and for a secretary's own chat. */
export class Menus {
  readonly #api: Api;
  readonly #words: Words;
  readonly #catalogue: Pick<Catalogue, "menu">;

  constructor(api: Api, words: Words, catalogue: Pick<Catalogue, "menu">) {
    this.#api = api;
    this.#words = words;
    this.#catalogue = catalogue;
  }

  async setAll(): Promise<void> {
    await this.#set({ type: "all_private_chats" }, "everybody");
    await this.#set({ type: "all_group_chats" }, "group");
  }

  async setForSecretary(chatId: number): Promise<void> {
    await this.#set({ type: "chat", chat_id: chatId }, "secretary");
  }

  async removeForSecretary(chatId: number): Promise<void> {
    await this.#api.deleteMyCommands({ scope: { type: "chat", chat_id: chatId } });
  }

  /** Called only on a change, because Telegram's limits count these calls, too. */
  async #set(scope: BotCommandScope, of: MenuOf): Promise<void> {
    const wanted = this.#commandsFor(of);
    const shown = await this.#api.getMyCommands({ scope });
    if (sameMenu(shown, wanted)) return;
    await this.#api.setMyCommands(wanted, { scope });
  }

  #commandsFor(of: MenuOf): BotCommand[] {
    return this.#linesFor(of).map(({ command, about }) => ({
      command,
      description: this.#words.label(about),
    }));
  }

  #linesFor(of: MenuOf) {
    if (of === "group") return this.#catalogue.menu("group", AUDIENCES);
    return this.#catalogue.menu("private", of === "secretary" ? ["cadre", "head"] : ["cadre"]);
  }
}

function sameMenu(one: readonly BotCommand[], other: readonly BotCommand[]): boolean {
  const told = (menu: readonly BotCommand[]) =>
    menu.map(({ command, description }) => `${command} ${description}`).join("\n");
  return told(one) === told(other);
}
