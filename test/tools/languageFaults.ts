import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

import { type Language, languages } from "#languages/languages.ts";

const project = join(import.meta.dirname, "../..");
const messages = join(project, "src/messages");

/** A file that exists only here: one line a file, which compiles where both languages' files have one shape. */
const CHECK = join(messages, "check.ts");

/** Says which language the folder is of: without it a draft would be built as the first language. */
const LANGUAGE = "language.ts";

/** What only one language needs: it has no counterpart. */
const OWN = "words/grammar.ts";

/** The files of a language's messages, without what only it needs. */
export const messageFilesOf = (code: string): readonly string[] =>
  readdirSync(join(messages, code), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && path !== OWN)
    .sort();

const compilerOptions = (): ts.CompilerOptions => {
  const path = join(project, "tsconfig.json");
  const { config }: { config?: unknown } = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, project).options, incremental: false };
};

/** Which files a language lacks, of which a draft needs but one, and which only it has: `zh/app/shell.ts: not there`. */
export const fileFaults = ({ code, isDraft = false }: Language): readonly string[] => {
  const [{ code: first }] = languages;
  const expected = messageFilesOf(first);
  const own = messageFilesOf(code);
  return [
    ...(isDraft ? [LANGUAGE] : expected)
      .filter((file) => !own.includes(file))
      .map((file) => `${code}/${file}: not there`),
    ...own
      .filter((file) => !expected.includes(file))
      .map((file) => `${code}/${file}: not there in ${first}`),
  ];
};

/**
 * The messages that a language lacks in one of its files, that only it has, or that take or give another type
 * than in the first language: `zh/app/shell.ts: Type '"shell"' does not satisfy the constraint 'never'.`
 * @param texts what stands in files instead of what is on the disk, by path below `src/messages`
 */
export const shapeFaults = (
  { code }: Language,
  texts: ReadonlyMap<string, string> = new Map(),
): readonly string[] => {
  const [{ code: first }] = languages;
  const expected = messageFilesOf(first);
  const shared = messageFilesOf(code).filter((file) => expected.includes(file));
  const check = [
    'import type { Differing } from "./sameShape.ts"; type None<Name extends never> = Name;',
    ...shared.map(
      (file, at) =>
        `export type File${at} = None<Differing<typeof import("./${first}/${file}"), typeof import("./${code}/${file}")>>;`,
    ),
  ].join("\n");
  const given = new Map([
    [CHECK, check],
    ...[...texts].map(([path, text]) => [join(messages, path), text] as const),
  ]);
  const options = compilerOptions();
  const disk = ts.createCompilerHost(options);
  const host = ts.createCompilerHost(options);
  host.fileExists = (path) => given.has(path) || disk.fileExists(path);
  host.readFile = (path) => given.get(path) ?? disk.readFile(path);
  const program = ts.createProgram({ rootNames: [CHECK], options, host });
  return program
    .getSemanticDiagnostics(program.getSourceFile(CHECK))
    .map(({ file, start = 0, messageText }) => {
      const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${code}/${shared[line - 1]}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
};
