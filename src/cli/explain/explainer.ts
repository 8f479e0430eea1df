import { Catalogue } from "../../chat/dialog/catalogue.ts";
import type { Handled } from "../../chat/dialog/handled.ts";
import { Router } from "../../chat/dialog/router.ts";
import type { ChatState } from "../../chat/mailbox/chat-document.ts";
import { takenIn } from "../../chat/message/heard-text.ts";
import type { Incoming } from "../../chat/message/incoming.ts";
import { addressOf } from "../../records/people/address.ts";
import type { Words } from "../../words/words.ts";
import { answerOf, pendingIn } from "./answer-of.ts";
import { ASKING, askingFlow } from "./asked.ts";
import { Came, type Does } from "./does.ts";
import { explainedFlows, OFFERED, offeredFlow } from "./explained-flows.ts";
import type { ExplainedLine } from "./line.ts";
import { NotedWords } from "./noted-words.ts";
import { explainingServices, PLAIN_CHANNEL } from "./services.ts";
import { NeedsRecords } from "./stand-in.ts";
import { ToldDeeds } from "./told-deeds.ts";

/** The bot's name, which a platform takes out of what it hands over. */
const MENTION = /@[\p{L}\p{N}_]+[,:]?/u;

/** Of each deed of a line it may be asked whose it was. */
const MOST_DEEDS = 20;

/** Takes lines the way of the live program: the same router, the same reading, the same flows, and no records. */
export class Explainer {
  readonly #words: NotedWords;
  readonly #router: Router;
  readonly #told = new ToldDeeds();
  #line: ExplainedLine | undefined;
  #handled = 0;

  constructor(words: Words) {
    this.#words = new NotedWords(words);
    const flows = [
      ...explainedFlows(),
      askingFlow(
        () => this.#line?.asked,
        () => this.#line?.text ?? "",
      ),
      offeredFlow(() => this.#line?.offered ?? []),
    ];
    const catalogue = new Catalogue(flows);
    const services = explainingServices(this.#words, catalogue, () => this.#current, this.#told);
    this.#router = new Router(
      catalogue,
      new Map([[PLAIN_CHANNEL.name, PLAIN_CHANNEL]]),
      services,
      this.#words,
    );
  }

  /** @param now epoch milliseconds, for a line that does not say when */
  async explain(line: ExplainedLine, now: number): Promise<Does> {
    this.#line = line;
    const at = line.at === undefined ? now : Date.parse(line.at);
    let state: ChatState = { stacks: [], offered: offeredIn(line) };
    if (line.asked) ({ state } = await this.#router.handle(this.#incoming(`/${ASKING}`, at), state));
    this.#words.forget();
    this.#told.forget();
    try {
      let handled = await this.#router.handle(this.#incoming(line.text, at), state);
      for (let asked = 0; asked < MOST_DEEDS && this.#asksWhose(handled); asked++)
        handled = await this.#router.handle(
          this.#incoming(this.#words.label("deed-whose-below"), at),
          handled.state,
        );
      const deeds = this.#told.all;
      return deeds.length > 0
        ? { does: "log", deeds }
        : answerOf(handled, { words: this.#words, optional: line.asked?.optional === true });
    } catch (error) {
      // One line that needs records must not end the others.
      if (error instanceof NeedsRecords) return { does: "refuse", why: "needs-records" };
      if (!(error instanceof Came)) throw error;
      const deeds = this.#told.all;
      return deeds.length > 0 ? { does: "log", deeds } : error.to;
    }
  }

  /** Whose activity it was is looked up in records; here it is taken as known, of a unit below. */
  #asksWhose({ state }: Handled): boolean {
    const pending = pendingIn(state);
    return pending !== undefined && this.#words.keyOf(pending.text) === "deed-ask-whose";
  }

  get #current(): ExplainedLine {
    if (!this.#line) throw new Error("no line is being explained");
    return this.#line;
  }

  #incoming(text: string, at: number): Incoming {
    const { place } = this.#current;
    const key = `explain:${this.#handled++}`;
    const sender = addressOf({ channel: PLAIN_CHANNEL.name, kind: "private", id: "1" });
    const group = addressOf({ channel: PLAIN_CHANNEL.name, kind: "group", id: "1" });
    const address = place === "private" ? sender : group;
    return takenIn({
      key,
      message: key,
      address,
      sender,
      at,
      edited: false,
      content: { kind: "text", text: place === "group-mentioned" ? text.replace(MENTION, " ") : text },
      ...(place === "group-mentioned" ? { mentioned: true } : {}),
    });
  }
}

function offeredIn({ offered = [] }: ExplainedLine): ChatState["offered"] {
  return offered.map((label, place) => ({ value: `${OFFERED} ${place}`, label }));
}
