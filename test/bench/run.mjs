// Runs every benchmark after another and prints their tables.
import { spawnSync } from "node:child_process";
import { cpus, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const shell = process.platform === "win32";

const run = (command, ...args) =>
  spawnSync(command, args, { stdio: "inherit", shell, cwd: here("../..") }).status === 0;

const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`;
const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
console.log(`${machine}, ${memory}, ${process.platform} ${release()}, Node ${process.version}`);

const asked = process.argv.slice(2);
const all = ["filter", "search", "timeline", "files", "gestures", "phone"];
const missed = all
  .filter((name) => asked.length === 0 || asked.includes(name))
  .filter((name) => !run("npx", "tsx", here(`./${name}/run.ts`)));
if (missed.length > 0) {
  console.log(`\nlimits missed in: ${missed.join(", ")}`);
  process.exitCode = 1;
}
