import { byId, el } from "./elements.js";
import { word } from "./words.js";

const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Where one writes, attaches, and chooses who speaks in a group. */
export class Composer {
  #form = byId("composer");
  #say = byId("say");
  #file = byId("file");
  #failed = byId("failed");
  #speakAs = byId("speak-as");

  /** @param does `text(text)`, `files(files, words)`: the words below the first of them, `speaker(address)` */
  constructor(does) {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.#say.value.trim();
      if (!text) return this.#say.focus();
      this.#say.value = "";
      does.text(text);
    });
    this.#say.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    this.#file.addEventListener("change", () => {
      const files = [...this.#file.files];
      this.#file.value = "";
      if (files.some(({ size }) => size > MAX_FILE_BYTES)) return this.tellFailed(word("web-file-too-large"));
      if (files.length > 0) does.files(files, this.#say.value.trim());
      this.#say.value = "";
    });
    this.#speakAs.addEventListener("change", () => does.speaker(this.#speakAs.value));
  }

  /** @param speakers `[{address, name}]` of a group; none in a private chat */
  open(speakers) {
    this.#form.hidden = false;
    this.#failed.hidden = true;
    this.#say.value = "";
    byId("speaker").hidden = !speakers;
    this.#speakAs.replaceChildren(
      ...(speakers ?? []).map(({ address, name }) => el("option", { value: address }, name)),
    );
  }

  write(text) {
    this.#say.value = text;
    this.#say.focus();
  }

  focus() {
    this.#say.focus();
  }

  /** @param again sends it once more, when that can help */
  tellFailed(reason, again) {
    const button =
      again && el("button", { class: "command", type: "button", onclick: again }, word("web-send-again"));
    this.#failed.replaceChildren(reason, " ", button ?? "");
    this.#failed.hidden = false;
  }

  clearFailed() {
    this.#failed.hidden = true;
  }
}
