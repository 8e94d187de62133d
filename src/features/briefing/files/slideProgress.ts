import { briefingFiles as words } from "#messages/files/briefingFiles.ts";
import type { Watch } from "#parts/page/useWatched.tsx";

/** Reports progress after each slide. */
export const slideProgress =
  (say: Watch["say"]) =>
  (done: number, of: number): void =>
    say({ words: words.progress(done, of), parts: [done, of] });
