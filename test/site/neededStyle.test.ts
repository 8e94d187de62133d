import { expect, test } from "vitest";

import { neededStyle } from "#site/neededStyle.ts";

const html =
  '<html><body><main class="px-4 w-1/2 hover:underline group"><svg class="fill-met"></svg></main>';
const needed = (css: string): string => neededStyle(css)(html);

test.each([
  ".px-4{padding:1rem}",
  String.raw`.w-1\/2{width:50%}`,
  String.raw`.hover\:underline:hover{color:red}`,
  ".px-5,.px-4{padding:1rem}",
  "main>svg{fill:red}",
  "*,:before{margin:0}",
  ":root[data-theme=dark]{color:red}",
  ".px-4:not(.gone){color:red}",
  ".px-4:is(.gone,.px-4){color:red}",
  ":where(.px-4>:last-child){color:red}",
  "@layer a,b;",
  "@layer base{@media (width>=4rem){.fill-met{fill:red}}}",
  "@media print{svg{break-inside:avoid}}",
  "@keyframes late{0%{opacity:0}}",
  '.px-4{content:"};.x{"}',
])("%s is kept", (css) => {
  expect(needed(css)).toBe(css);
});

test.each([
  ".px-5{padding:1rem}",
  String.raw`.w-1\/3{width:33%}`,
  "table{color:red}",
  "main>table{color:red}",
  ":where(.space-y-1>:last-child){color:red}",
  ":is(:where(.group):hover .group-hover\\:underline){color:red}",
  "@layer base{@container (width>=4rem){.px-5{color:red}}}",
  "/* said */",
])("%s goes", (css) => {
  expect(needed(css)).toBe("");
});

test("properties stay that something reads", () => {
  const read = ".px-4{--tw-a:1;padding:var(--tw-a)}@property --tw-a{inherits:false}";
  expect(needed(`${read}.fill-met{--tw-b:1;fill:red}@property --tw-b{inherits:false}`)).toBe(
    `${read}.fill-met{fill:red}`,
  );
});
