import { describe, expect, test } from "vitest";
import { type DeedPlace, slotsOf } from "../../src/rules/duties/once-a-day.ts";

const names = (deed: DeedPlace) => slotsOf(deed).map(({ kind, name }) => `${kind} ${name}`);

describe("what a day holds once (IV.2.2)", () => {
  test.each<[string, DeedPlace, DeedPlace, string[]]>([
    [
      "a branch meets once a day",
      { kind: "meeting", unit: "KV3" },
      { kind: "meeting", unit: "KV3" },
      ["once", "same"],
    ],
    ["other branches meet, too", { kind: "meeting", unit: "KV3" }, { kind: "meeting", unit: "KV4" }, []],
    [
      "never as activity and as meeting",
      { kind: "activity", unit: "KV3" },
      { kind: "meeting", unit: "KV3" },
      ["same"],
    ],
    [
      "a second activity may be another one",
      { kind: "activity", unit: "KV3" },
      { kind: "activity", unit: "KV3" },
      ["same"],
    ],
    [
      "a place is the same in any spelling",
      { kind: "meeting", place: "Chi đoàn  KV3" },
      { kind: "meeting", place: "chi doan kv3" },
      ["once", "same"],
    ],
    ["a meeting of nobody knows whom is asked about", { kind: "meeting" }, { kind: "meeting" }, ["same"]],
    ["one shirt a day", { kind: "shirt" }, { kind: "shirt" }, ["once"]],
    ["a second song may be another one", { kind: "song" }, { kind: "song", event: "e" }, ["same"]],
    ["a sport is no song", { kind: "song" }, { kind: "sport" }, []],
    ["hours come as often as they will", { kind: "hours" }, { kind: "hours" }, []],
    ["hours of before have no kind", {}, {}, []],
  ])("%s", (_, one, other, shared) => {
    const taken = new Set(names(one));
    expect(
      names(other)
        .filter((name) => taken.has(name))
        .map((name) => name.split(" ")[0]),
    ).toEqual(shared);
  });

  test("names of fields hold no dots and dollars, whatever a unit's code is", () => {
    for (const name of names({ kind: "meeting", unit: "A.1$ đ" }))
      expect(name.slice(5)).toMatch(/^[\w@:%~]+$/u);
  });
});
