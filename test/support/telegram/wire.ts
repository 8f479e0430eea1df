import type {
  Chat,
  ChatMember,
  ChatMemberAdministrator,
  InlineKeyboardButton,
  Message,
  Update,
  User,
  UserFromGetMe,
} from "grammy/types";

/** The chats this server knows: no channels. */
export type WireChat = Chat.PrivateChat | Chat.GroupChat | Chat.SupergroupChat;
export type WireMessage = Message & Update.NonChannel;
/** What a message holds beside its number, date, chat and sender. */
export type WireContent = Omit<WireMessage, "message_id" | "date" | "chat" | "from">;
export type WireButton = InlineKeyboardButton.CallbackButton | InlineKeyboardButton.UrlButton;
export type MemberStatus = "creator" | "administrator" | "member" | "left" | "kicked";

export function botOf(token: string, username: string, readsAllGroupMessages: boolean): UserFromGetMe {
  return {
    id: Number(token.split(":")[0]),
    is_bot: true,
    first_name: "Cán bộ Đoàn trách nhiệm",
    username,
    can_join_groups: true,
    can_read_all_group_messages: readsAllGroupMessages,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}

/** A membership in the shape of https://core.telegram.org/bots/api#chatmember */
export function memberOf(user: User, status: MemberStatus): ChatMember {
  switch (status) {
    case "creator":
      return { status, user, is_anonymous: false };
    case "administrator":
      return { status, user, ...ADMINISTRATOR_RIGHTS };
    case "kicked":
      return { status, user, until_date: 0 };
    default:
      return { status, user };
  }
}

const ADMINISTRATOR_RIGHTS: Omit<ChatMemberAdministrator, "status" | "user"> = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};
