import { expect, test } from "vitest";

import { classAliases } from "#site/classAliases.ts";

const css = `@layer theme{:root{--ink:#000}}@layer utilities{.p-4{padding:1rem}.px-2{padding-inline:.5rem}
.hover\\:underline:hover{text-decoration:underline}.\\[\\&\\>\\*\\]\\:m-0>*{margin:0}
@media (width>=40rem){.sm\\:p-4{padding:1rem}}.row:hover .shown,:is(:where(.group):hover .marked){display:block}.line[aria-current],.px-2>b{color:red}}
@property --tw-x{syntax:"*"}`;

const page = (lists: readonly string[]): string =>
  `<main>${lists.map((list) => `<p class="${list}">class="p-4 px-2"</p>`).join("")}</main>`;

test("a list of classes has a name in place of it, in each page, and the rules of its classes in their order", () => {
  const { css: rules, applied } = classAliases(css, [page(["px-2 p-4 hover:underline sm:p-4"])]);
  expect(applied(page(["px-2 p-4 hover:underline sm:p-4", "p-4 sm:p-4"]))).toBe(
    `<main><p class="a">class="p-4 px-2"</p><p class="p-4 sm:p-4">class="p-4 px-2"</p></main>`,
  );
  expect(rules).toBe(
    "@layer utilities{.a{padding:1rem}.a{padding-inline:.5rem}.a:hover{text-decoration:underline}" +
      "@media (width>=40rem){.a{padding:1rem}}.a>b{color:red}}",
  );
});

test("a class of several lists has their names", () => {
  const { css: rules } = classAliases(css, [page(["p-4 px-2", "p-4 sm:p-4"])]);
  expect(rules).toContain(":is(.a,.b){padding:1rem}");
});

test("classes with signs are found as HTML writes them", () => {
  const { css: rules, applied } = classAliases(css, [page(["[&amp;&gt;*]:m-0 p-4"])]);
  expect(applied(page(["[&amp;&gt;*]:m-0 p-4"]))).toContain('class="a"');
  expect(rules).toContain(".a>*{margin:0}");
});

test("a list keeps its classes if a rule names one of them together with another, or none does", () => {
  const lists = ["group p-4", "shown p-4", "unknown p-4"];
  const { css: rules, applied } = classAliases(css, [page(lists)]);
  expect(applied(page(lists))).toBe(page(lists));
  expect(rules).toBe("");
});

test("the lists that take most have the shortest names", () => {
  const some = page(["p-4 px-2", ...Array.from({ length: 40 }, () => "p-4 sm:p-4")]);
  expect(classAliases(css, [some]).applied(page(["p-4 sm:p-4"]))).toContain('class="a"');
});

test("a class may follow the state of an element around it", () => {
  const { css: rules, applied } = classAliases(css, [page(["marked p-4"])]);
  expect(applied(page(["marked p-4"]))).toContain('class="a"');
  expect(rules).toContain(":is(:where(.group):hover .a){display:block}");
});

test("a name is none of a class", () => {
  const { css: rules } = classAliases(`.a{color:red}${css}`, [page(["px-2 p-4"])]);
  expect(rules).toContain(".b{padding:1rem}");
});
