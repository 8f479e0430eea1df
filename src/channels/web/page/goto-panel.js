import { byId, el } from "./elements.js";
import { loadJobs, runJob } from "./server.js";
import { word } from "./words.js";

const STILL_ARRIVES_MS = 4_000;

/** The side panel that runs a reminder or digest as of a chosen moment. On a wide page it is always beside the chat. */
export class GotoPanel {
  #panel = byId("goto");
  #form = byId("job-form");
  #result = byId("job-result");
  #arrived = new Map();
  #runs = false;
  #nameOf;

  /** @param nameOf address → name, for telling where messages have arrived */
  constructor(nameOf) {
    this.#nameOf = nameOf;
    const wide = matchMedia("(min-width: 1100px)");
    const place = () => {
      this.#panel.close();
      // Not `show()`, which would move the keyboard focus.
      this.#panel.toggleAttribute("open", wide.matches);
    };
    wide.addEventListener("change", place);
    place();
    byId("open-goto").addEventListener("click", () => this.#panel.showModal());
    byId("close-goto").addEventListener("click", () => this.#panel.close());
    byId("arrived").addEventListener("click", ({ target }) => {
      if (target.closest("a") && !wide.matches) this.#panel.close();
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#run(event.submitter?.value === "dry");
    });
  }

  async fill() {
    const { jobs, moments, now } = await loadJobs();
    byId("job-name").replaceChildren(...jobs.map(({ name, label }) => el("option", { value: name }, label)));
    this.#choose({ job: jobs[0]?.name, ...now });
    const quick = byId("quick");
    quick.replaceChildren(
      ...moments.map((moment) =>
        el(
          "button",
          {
            type: "button",
            "aria-pressed": "false",
            onclick: ({ currentTarget }) => {
              this.#choose(moment);
              for (const button of quick.children)
                button.setAttribute("aria-pressed", String(button === currentTarget));
            },
          },
          moment.label,
        ),
      ),
    );
  }

  /** A message of the bot came while a job runs: say where. */
  tell(message) {
    if (!this.#runs || message.from || this.#arrived.has(message.address)) return;
    const link = el("a", { href: `#${encodeURIComponent(message.address)}` }, this.#nameOf(message.address));
    this.#arrived.set(message.address, link);
    byId("arrived").replaceChildren(word("web-arrived"), ...this.#arrived.values());
    byId("arrived").scrollIntoView({ block: "nearest" });
  }

  #choose({ job, day, time }) {
    byId("job-day").value = day;
    byId("job-time").value = time;
    byId("job-name").value = job;
  }

  async #run(dryRun) {
    const buttons = this.#form.querySelectorAll("button");
    for (const button of buttons) button.disabled = true;
    this.#arrived.clear();
    byId("arrived").replaceChildren();
    this.#result.textContent = word("web-running");
    this.#runs = !dryRun;
    const [day, time, name] = ["job-day", "job-time", "job-name"].map((id) => byId(id).value);
    try {
      const { said } = await runJob({ name, day, time, dryRun });
      this.#result.textContent = said;
    } catch (error) {
      this.#result.textContent = error.reason ?? word("web-failed");
    }
    for (const button of buttons) button.disabled = false;
    setTimeout(() => {
      this.#runs = false;
    }, STILL_ARRIVES_MS);
  }
}
