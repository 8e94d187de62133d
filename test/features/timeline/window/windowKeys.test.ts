import { expect, test } from "vitest";

import { windowForKey, zoomAbout } from "#features/timeline/window/windowKeys.ts";

const limits = { start: 0, end: 1000 };
const window = { start: 400, end: 600 };
const press = (key: string, shiftKey = false, ctrlKey = false) =>
  windowForKey({ key, shiftKey, ctrlKey, altKey: false, metaKey: false }, window, {
    limits,
    moments: [],
    days: [Int32Array.of(500)],
  });

test.each([
  ["+", false, { start: 450, end: 550 }],
  ["=", false, { start: 450, end: 550 }],
  ["-", false, { start: 300, end: 700 }],
  ["0", false, limits],
  ["ArrowLeft", true, { start: 360, end: 560 }],
  ["ArrowRight", true, { start: 440, end: 640 }],
  ["ArrowUp", true, { start: 450, end: 550 }],
  ["ArrowDown", true, { start: 300, end: 700 }],
  ["ArrowLeft", false, undefined],
  ["x", false, undefined],
] as const)("%s with shift %s leads to %j", (key, shift, next) => {
  expect(press(key, shift)).toEqual(next);
});

test.each([
  ["+", 420, { start: 410, end: 510 }],
  ["-", 420, { start: 380, end: 780 }],
  // Out of sight: about the middle.
  ["+", 900, { start: 450, end: 550 }],
] as const)("%s keeps moment %d where it is", (key, moment, next) => {
  const pressed = { key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  const days = [Int32Array.of(460, 500)];
  expect(windowForKey(pressed, window, { limits, moments: [moment, 500], days })).toEqual(next);
});

test("zooming never ends on years without records, however often it is pressed", () => {
  const days = [Int32Array.of(120, 300), Int32Array.of(250, 410)];
  for (const today of [590, 420, 880]) {
    let shown = { start: 0, end: 1000 };
    for (let turn = 0; turn < 8; turn += 1) {
      shown = zoomAbout(shown, 0.5, { limits, moments: [undefined, today], days });
      const { start, end } = shown;
      expect(days.some((list) => list.some((day) => day >= start && day < end))).toBe(true);
    }
  }
});

test("the browser's own shortcuts are left alone", () => {
  expect(press("0", false, true)).toBeUndefined();
  expect(press("-", false, true)).toBeUndefined();
});
