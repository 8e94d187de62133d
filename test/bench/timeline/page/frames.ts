/**
 * Waits for the next frame, does the work in it, and tells how long until that frame's script, style,
 * layout and paint were done, in ms.
 */
export const framed = (work: () => void): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      work();
      // The first task after the frame.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        port1.close();
        resolve(performance.now() - start);
      });
      port1.start();
      port2.postMessage(null);
    });
  });

export const idle = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** So long, in ms, may all laps of one kind take; slow ones are fewer, spread over all there are. */
const PATIENCE = 20_000;
const FEWEST = 3;

/** The durations of so many laps, or of as many as patience allows. */
export const laps = async (
  count: number,
  lap: (at: number) => Promise<number>,
): Promise<readonly number[]> => {
  const durations: number[] = [];
  let stride = 1;
  for (let at = 0; at < count; at += stride) {
    const duration = await lap(at);
    durations.push(duration);
    const needed = Math.ceil((duration * count) / PATIENCE);
    stride = Math.max(stride, Math.min(needed, Math.floor(count / FEWEST)));
  }
  return durations;
};

export interface Times {
  readonly median: number;
  readonly p95: number;
}

export const timesOf = (durations: readonly number[]): Times => {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
};
