import { expect, test } from "vitest";

import { sharedControls } from "#site/sharedControls.ts";
import { withControls } from "#test/support/withControls.ts";

const group = (name: string, id: string, more = ""): string =>
  `<div aria-label="${name}" class="flex" role="group"><button type="button">Share</button><button popoverTarget="${id}" type="button">Cite</button><div aria-label="${name}: cite" id="${id}" popover="auto"></div>${more}<span role="status"></span></div>`;
const search =
  '<form class="search" role="search"><div><input type="search"/><button>Close</button></div></form>';
const setting =
  '<div class="keys"><span>Ctrl+K: search</span><span>↑ ↓ move</span><label><input type="checkbox" checked=""/>Press / to search</label></div>';

const panel = (id: string): string =>
  `<details><summary>Assumptions</summary><label for="${id}">Date<input id="${id}" type="text"/></label><p id="${id}-said"></p></details>`;

const page = (name: string, id: string): string =>
  `<header>${search}<button type="button">Theme</button></header><h2>${name}</h2>${group(name, id)}<p>Text</p>${panel(`${id}x_`)}${setting}`;

const some = [page("Record", "_R_1_"), page("Its targets", "_R_2k_")];

test("controls that pages share are in none of them, and each comes back as it was", () => {
  const { templates, applied } = sharedControls(some);
  const other = page("Other figures", "_R_3_");
  const short = applied(other);
  expect(short).toBe(
    "<header><!--=0--><!--=1--></header><h2>Other figures</h2><!--=2|Other figures|_R_3_--><p>Text</p><!--=3|_R_3_x_--><!--=4-->",
  );
  expect(withControls(short, templates)).toBe(other);
});

test.each([
  ["a column's heading, which its button names", "<th><span><button>Title</button></span></th>"],
  ["words beside buttons", group("Record", "_R_1_", "<p>5 of 7 shown</p>"), "<p>5 of 7 shown</p>"],
  ["a link beside buttons", group("Record", "_R_1_", '<a href="../"></a>'), '<a href="../"></a>'],
  ["a name that a comment can't hold", group("Goals--2030", "_R_1_")],
  [
    "a folded list with a field",
    '<details><summary>Sources</summary><input type="search"/><ul><li>Xinhua</li></ul></details>',
  ],
  ["words before a list", "<div><span>5 records</span><ul><li>One</li></ul></div>"],
  ["another setting", '<label><input type="text"/>Search</label>'],
])("%s stays", (_what, part, stays = part) => {
  expect(sharedControls([...some, part, part]).applied(`<main>${part}</main>`)).toContain(stays);
});

test("signs beside words that say the same are in none of them; pictures and signs with a name are", () => {
  const sign =
    '<svg aria-hidden="true" class="glyph" viewBox="-1 -1 2 2"><path d="M0 0"></path></svg>';
  const picture = '<svg aria-hidden="true" font-size="13"><path d="M0 0"></path></svg>';
  const named = '<svg aria-label="Policy" role="img"><path d="M0 0"></path></svg>';
  const part = `<p>${sign} Met</p>${picture}${named}`;
  const { templates, applied } = sharedControls([...some, part, part]);
  const short = applied(part);
  expect(short).toMatch(/^<p><!--=\d--> Met<\/p>/);
  expect(short).toContain(picture + named);
  expect(withControls(short, templates)).toBe(part);
});

test("what one page alone has stays in it", () => {
  const own = '<button type="button">Show all 161</button>';
  expect(sharedControls([...some, own]).applied(own)).toBe(own);
});
