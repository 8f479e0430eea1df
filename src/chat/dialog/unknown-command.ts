import { fitsButton, renamed, slashed } from "../../command-lines/command-line.ts";
import { may } from "../../rules/access/who-may.ts";
import { phrase } from "../../words/words.ts";
import type { GivenCommand } from "../reading/given-command.ts";
import { noSuchCommand } from "./denials.ts";
import type { Scene } from "./scene.ts";

/** Answers a command that there is not. A slip of the keys is offered as it was meant. */
export function unknownCommand(scene: Scene, { command, rest }: GivenCommand): void {
  const { me, said, words, catalogue } = scene;
  const near = me.cadre ? catalogue.near(command, me.place, (permission) => may(me.cadre, permission)) : [];
  if (near.length === 0) {
    said.text(words.label(noSuchCommand(me)));
    return;
  }
  said.text(words.label("command-near"));
  const lines = near.map((name) => renamed(name, rest)).filter(fitsButton);
  said.offer(
    lines.map((line) => ({ label: phrase("command-near-line", { line: slashed(line) }), command: line })),
  );
}
