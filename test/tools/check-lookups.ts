import { relative } from "node:path";
import ts from "typescript";

import { findLookups } from "./findLookups.ts";

/** Fails on objects that are asked for a name as it comes, which may be 'constructor'. */

const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
const { fileNames, options } = ts.parseJsonConfigFileContent(
  { ...config, include: ["src"] },
  ts.sys,
  process.cwd(),
);
const program = ts.createProgram(fileNames, { ...options, incremental: false });
const faults = findLookups(
  program,
  (path) => fileNames.includes(path) && !path.endsWith("/src/domain/own.ts"),
);

for (const { path, line, text } of faults) {
  console.error(`${relative(".", path)}:${line}: ${text} also finds what is inherited: use own()`);
}
console.log(`${fileNames.length} files, ${faults.length} lookups that find what is inherited`);
process.exitCode = faults.length > 0 ? 1 : 0;
