/** Which room may import which. `npm run borders` checks them. */
const only = (room, allowed, comment) => ({
  name: `${room.replaceAll("/", "-")}-sees-only`,
  comment,
  severity: "error",
  from: { path: `^${room}` },
  to: { path: "^(src|flows|test|tools)/", pathNot: [`^${room}`, ...allowed.map((other) => `^${other}`)] },
});

/** Rooms that are larger inside than they show: other rooms import only these files of them. A new door is a word here. */
const DOORS = {
  "flows/form": ["dialog", "drafts", "opening", "question", "session", "text"],
  "flows/history": ["history"],
  "flows/invitations": ["invitations"],
  "flows/policy": ["policy"],
  "flows/progress": ["progress"],
  "flows/self-review": ["figures", "self-review"],
  "flows/standing": ["asked-unit", "missing", "nudge", "standing"],
  "src/channels/telegram": ["telegram-channel", "telegram-config"],
  "src/channels/web": ["listening", "web-channel", "web-server"],
  "src/channels/zalo": [
    "channel-facts",
    "places",
    "connection/qr-login",
    "connection/qr-text",
    "connection/session-file",
    "zalo-channel",
    "zalo-config",
  ],
  "src/channels/zalo-bot": ["zalo-bot-channel", "zalo-bot-config"],
  "src/chat/dialog": ["catalogue", "flow", "router", "speaker", "talk"],
  "src/papers/roster": [
    "columns",
    "describe",
    "export",
    "import-roster",
    "invitations",
    "preview-sheet",
    "json",
    "read-field",
    "template",
  ],
  "src/papers/workbook": ["add-sheet", "cell", "limits", "open-workbook", "write"],
  "src/records/deeds": ["deed-entry", "deed-lines", "deeds", "ledger-model"],
  "src/records/embedded": [
    "data-folder",
    "database-copy",
    "embedded-database",
    "launcher-build",
    "make-folder",
    "read-all",
  ],
  "src/records/evidence": ["readers"],
  "src/records/policies": ["policies", "policy-book", "policy-changes"],
};
const closed = Object.entries(DOORS).map(([room, doors]) => ({
  name: `${room.replaceAll("/", "-")}-has-doors`,
  comment: "Another room imports a door of this one, see DOORS.",
  severity: "error",
  from: { path: "^(src|flows|tools)/", pathNot: `^${room}/` },
  to: { path: `^${room}/`, pathNot: `^${room}/(${doors.join("|")})\\.ts$` },
}));

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only("src/rules", [], "Rules are pure: they import nothing of the project."),
    only("src/words", ["src/rules"], "Words know rules at most."),
    only("src/command-lines", ["src/rules"], "A command's lines know rules at most."),
    only("src/records", ["src/rules", "src/words"], "Records know rules and words, no chat."),
    only(
      "src/chat",
      ["src/records", "src/rules", "src/words", "src/command-lines"],
      "The chat knows no channel and no flow.",
    ),
    only(
      "src/channels",
      ["src/chat", "src/records", "src/rules", "src/words", "src/command-lines"],
      "A channel knows the chat, not its neighbours.",
    ),
    only("src/papers", ["src/chat", "src/records", "src/rules", "src/words"], "Papers know what they print."),
    only(
      "src/jobs",
      ["src/chat", "src/records", "src/rules", "src/words", "src/command-lines", "src/papers"],
      "Jobs know the chat and the records.",
    ),
    only(
      "flows",
      ["src/chat", "src/records", "src/rules", "src/words", "src/command-lines", "src/papers", "src/jobs"],
      "Flows talk and call services.",
    ),
    ...closed,
    {
      name: "channels-know-no-neighbour",
      comment: "What platforms share lies beside their folders.",
      severity: "error",
      from: { path: "^src/channels/([^/]+)/" },
      to: { path: "^src/channels/", pathNot: ["^src/channels/$1/", "^src/channels/[^/]+$"] },
    },
    {
      name: "flows-know-no-platform",
      comment: "A flow reads like a script: no platform, no database, no clock.",
      severity: "error",
      from: { path: "^flows" },
      to: { path: "node_modules/(grammy|@grammyjs|zca-js|mongoose|mongodb|luxon|agenda|hono)" },
    },
    {
      name: "one-owner",
      comment: "One room owns each platform's client.",
      severity: "error",
      from: { path: "^src/(?!channels/)" },
      to: { path: "node_modules/(grammy|zca-js)/" },
    },
    {
      name: "no-product-to-test",
      severity: "error",
      from: { path: "^(src|flows|tools)" },
      to: { path: "^test" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types"] },
  },
};
