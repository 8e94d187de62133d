import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";

import { useTheme } from "#app/shell/useTheme.ts";

const tell = (event: StorageEventInit): void =>
  act(() => {
    dispatchEvent(new StorageEvent("storage", event));
  });

test("a theme chosen in another tab holds here too", () => {
  const { result } = renderHook(() => useTheme()[0]);
  const { dataset } = document.documentElement;
  expect(result.current).toBe("system");
  tell({ key: "theme", newValue: "dark" });
  expect(result.current).toBe("dark");
  expect(dataset["theme"]).toBe("dark");
  tell({ key: "another", newValue: "light" });
  expect(result.current).toBe("dark");
  tell({ key: "theme", newValue: "blue" });
  expect(result.current).toBe("system");
  expect(dataset["theme"]).toBeUndefined();
  tell({ key: "theme", newValue: "light" });
  tell({ key: null });
  expect(result.current).toBe("system");
});
