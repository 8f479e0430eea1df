import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { openBrowser } from "./browser.ts";
import { openWebHouse, type WebHouse } from "./web-house.ts";

/** The chat's page in a real browser. */
export interface WebPages {
  readonly demo: WebHouse;
  /** A new tab in a browser window of its own, once the page stands. */
  open(look?: { width?: number; height?: number; dark?: boolean }): Promise<Page>;
}

/** Faults that a page reports while the server is away, on purpose. */
const ABSENCE = /ERR_(CONNECTION|INCOMPLETE|FAILED|EMPTY)/;

/**
 * Opens demo and browser for a test file, and closes them. Whatever the file does, its pages may ask no other host and
 * report no fault.
 */
export function webPages(): WebPages {
  const faults: string[] = [];
  const strangers = new Set<string>();
  let demo: WebHouse | undefined;
  let browser: Browser | undefined;

  const running = () => {
    if (!demo || !browser) throw new Error("the demo is not open");
    return { demo, browser };
  };
  beforeAll(async () => {
    [demo, browser] = await Promise.all([openWebHouse(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
    expect([...strangers], "other hosts").toEqual([]);
    expect(faults, "faults").toEqual([]);
  });

  return {
    get demo() {
      return running().demo;
    },
    async open({ width = 1200, height = 800, dark = false } = {}) {
      const { browser, demo } = running();
      const colorScheme = dark ? "dark" : "light";
      const context = await browser.newContext({ viewport: { width, height }, locale: "vi-VN", colorScheme });
      const page = await context.newPage();
      await page.clock.setFixedTime(demo.now);
      page.on("request", (request) => {
        const { host } = new URL(request.url());
        if (host !== new URL(demo.server.url).host) strangers.add(host);
      });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (told) => {
        if (told.type() === "error" && !ABSENCE.test(told.text())) faults.push(told.text());
      });
      await page.goto(demo.server.url);
      await page.waitForSelector("body[data-ready]");
      return page;
    },
  };
}

/** Chooses whom to be, and waits for the chat. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.locator(".person", { hasText: name }).click();
  await page.locator("#log .hint, #log .message").first().waitFor();
}

export async function say(page: Page, text: string): Promise<void> {
  await page.locator("#say").fill(text);
  await page.keyboard.press("Enter");
}

/** The newest message with this text. */
export function message(page: Page, text: string): Locator {
  return page.locator("#log .message", { hasText: text }).last();
}
