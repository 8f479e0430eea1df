/** What the server tells every client at its login: limits and timings. */
export interface ServerSettings {
  /** How often a client pings, in milliseconds. */
  pingIntervalMs: number;
  /** Files travel in pieces of so many bytes. */
  chunkBytes: number;
  /** Close codes after which a client may come back by itself. */
  retryCodes: number[];
}

export const USUAL_SETTINGS: ServerSettings = {
  pingIntervalMs: 180_000,
  chunkBytes: 3_145_728,
  retryCodes: [1005, 1006, 3003],
};

/** The spelling `setttings` is Zalo's. */
export function serverInfo({ pingIntervalMs, chunkBytes, retryCodes }: ServerSettings) {
  return {
    haveNewVersion: 0,
    extra_ver: { phonebook: 0, conv_label: "0", friend: "0", alias: "0", block_friend: "0" },
    setttings: {
      features: {
        sharefile: {
          big_file_domain_list: [],
          max_size_share_file_v2: 1024,
          max_size_share_file_v3: 1024,
          file_upload_show_icon_1GB: true,
          restricted_ext: "",
          next_file_time: 0,
          max_file: 50,
          max_size_photo: 10,
          max_size_share_file: 20,
          max_size_resize_photo: 10,
          max_size_gif: 20,
          max_size_original_photo: 20,
          chunk_size_file: chunkBytes,
          restricted_ext_file: ["exe", "bat", "scr"],
        },
        socket: {
          rotate_error_codes: [1006],
          retries: Object.fromEntries(retryCodes.map((code) => [code, { max: 3, times: [500, 1000, 2000] }])),
          debug: { enable: false },
          ping_interval: pingIntervalMs,
          reset_endpoint: 0,
          close_and_retry_codes: retryCodes,
          max_msg_size: 3_145_728,
          enable_ctrl_socket: true,
          enable_chat_socket: true,
          reconnect_after_fallback: true,
          offline_monitor: { enable: true },
        },
      },
      keepalive: { alway_keepalive: 1, keepalive_duration: 300, time_deactive: 60 },
    },
  };
}

/** The services that zca-js asks for when it starts: without one of them its login fails. */
const SERVICES = [
  "aext",
  "alias",
  "auto_reply",
  "catalog",
  "chat",
  "conversation",
  "file",
  "friend",
  "friend_board",
  "group",
  "group_board",
  "group_poll",
  "label",
  "profile",
  "quick_message",
  "reaction",
  "sticker",
  "zimsg",
] as const;

/** @param root none: Zalo's own kind of names, one for each service */
export function serviceMap(root: string | undefined): Record<string, string[]> {
  return Object.fromEntries(
    SERVICES.map((service) => [
      service,
      [root ?? `https://tt-${service.replaceAll("_", "-")}-wpa.chat.zalo.me`],
    ]),
  );
}
