/** The hosts, and those below them, from which Zalo hands out what people send. */
export const ZALO_HOSTS = [
  "zalo.me",
  "zaloapp.com",
  "zaloplatforms.com",
  "zdn.vn",
  "zadn.vn",
  "dlfl.vn",
  "dlfl.me",
];
