import type { BotCommand } from "grammy/types";

/** Where a menu is shown: https://core.telegram.org/bots/api#botcommandscope */
export interface MenuScope {
  type: string;
  chat_id?: number | string | undefined;
  user_id?: number | undefined;
}

/** The menus of commands by scope and language. */
export class CommandMenus {
  readonly #menus = new Map<string, BotCommand[]>();

  set(commands: BotCommand[], scope: MenuScope = { type: "default" }, language = ""): void {
    this.#menus.set(keyOf(scope, language), commands);
  }

  get(scope: MenuScope = { type: "default" }, language = ""): BotCommand[] {
    return this.#menus.get(keyOf(scope, language)) ?? [];
  }

  delete(scope: MenuScope = { type: "default" }, language = ""): void {
    this.#menus.delete(keyOf(scope, language));
  }

  /** What a person is shown in a chat: the nearest scope wins, as Telegram determines it. */
  seenIn(chatId: number, userId: number, isPrivate: boolean): BotCommand[] {
    const scopes: MenuScope[] = isPrivate
      ? [{ type: "chat", chat_id: chatId }, { type: "all_private_chats" }, { type: "default" }]
      : [
          { type: "chat_member", chat_id: chatId, user_id: userId },
          { type: "chat", chat_id: chatId },
          { type: "all_group_chats" },
          { type: "default" },
        ];
    return scopes.map((scope) => this.get(scope)).find((menu) => menu.length > 0) ?? [];
  }
}

function keyOf({ type, chat_id, user_id }: MenuScope, language: string): string {
  return [type, chat_id ?? "", user_id ?? "", language].join(":");
}
