import ts from "typescript";
import { expect, test } from "vitest";

import { findLookups } from "./findLookups.ts";

/** The lines with a lookup that finds what is inherited, of a program of one file. */
const foundIn = (source: string): readonly string[] => {
  const options = { lib: ["lib.es2022.d.ts"], strict: true, noEmit: true };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(["a.ts"], options, {
    ...host,
    getSourceFile: (name, ...rest) =>
      name === "a.ts"
        ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true)
        : host.getSourceFile(name, ...rest),
  });
  return findLookups(program, (path) => path === "a.ts").map(({ text }) => text);
};

test("a lookup by any text is found, on both sides of an assignment; one by a known name isn't", () => {
  expect(
    foundIn(`
      declare const table: Readonly<Record<string, () => void>>;
      declare const maybe: Record<string, number> | undefined;
      declare const facets: Record<"type" | "status", number>;
      declare const names: Map<string, number>;
      declare const list: readonly string[];
      declare const name: string;
      declare const facet: "type" | "status";
      declare const place: number;
      declare const path: \`/\${string}\`;
      table[name];
      maybe?.[name];
      table[path];
      table[\`\${facet}-\${name}\`] = () => undefined;
      name in table;
      delete maybe?.[name];
      facets[facet]; names.get(name); list[place]; table["type"]; table[facet];
      "type" in table; facet in facets; name[place];
    `),
  ).toEqual([
    "table[name]",
    "maybe?.[name]",
    "table[path]",
    "table[`${facet}-${name}`]",
    "name in table",
    "maybe?.[name]",
  ]);
});
