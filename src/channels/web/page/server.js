/** Something the server could not do; `reason` is its own words, if it gave any. */
export class Failed extends Error {
  constructor(status, reason) {
    super(`the server answered ${status}`);
    this.reason = reason;
  }
}

async function answerOf(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Failed(response.status, body.reason);
  return body;
}

async function get(path) {
  return answerOf(await fetch(path));
}

async function post(path, body) {
  const headers = { "content-type": "application/json" };
  return answerOf(await fetch(path, { method: "POST", headers, body: JSON.stringify(body) }));
}

export function loadCast() {
  return get("/api/people");
}

export function loadMessages(address) {
  return get(`/api/messages?address=${encodeURIComponent(address)}`);
}

export function loadJobs() {
  return get("/api/jobs");
}

export function runJob(job) {
  return post("/api/jobs", job);
}

/** `sent` holds the id made once for this message, so that sending it again is the same message. */
export function send(sent) {
  if (sent.kind !== "file") return post("/api/messages", sent);
  const form = new FormData();
  for (const name of ["id", "address", "sender", "text", "album", "file"])
    if (sent[name] !== undefined) form.set(name, sent[name]);
  return fetch("/api/files", { method: "POST", body: form }).then(answerOf);
}

const AGAIN_AFTER_MS = 1_500;

/**
 * Subscribes to every new or changed message; `onBack` is called when the connection is restored. Resolves once first
 * connected, or once that has failed and is retried, so that fetching afterwards leaves no gap.
 */
export function hear(told, wasLost = false) {
  let lost = wasLost;
  const source = new EventSource("/api/stream");
  return new Promise((resolve) => {
    source.addEventListener("message", ({ data }) => told.onMessage(JSON.parse(data)));
    source.addEventListener("hello", () => {
      if (lost) told.onBack();
      lost = false;
      resolve();
    });
    source.addEventListener("error", () => {
      lost = true;
      told.onLost();
      resolve();
      if (source.readyState === EventSource.CLOSED) setTimeout(() => hear(told, true), AGAIN_AFTER_MS);
    });
  });
}
