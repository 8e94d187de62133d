import { describe, expect, test } from "vitest";

import { deskAfter, emptyDesk } from "#features/desk/state/desk.ts";
import {
  changesOf,
  type EditorsFiles,
  filesWith,
  recordsIn,
  itemStatus,
} from "#features/desk/state/files.ts";

const sector = { id: "steel", name: { en: "Steel", zh: "钢铁" } };
const files: EditorsFiles = {
  sources: { records: [] },
  sectors: { $schema: "./schema/sectors.schema.json", records: [sector, { id: "coal" }] },
  agencies: { records: [] },
  companies: { records: [] },
  policies: { records: [] },
  news: { records: [] },
};

const opened = deskAfter(emptyDesk, { do: "open", file: "sectors", record: sector });
const changed = deskAfter(opened, {
  do: "set",
  key: "sectors-1",
  path: "aliases.0",
  value: "iron",
});

const standing = (desk: typeof opened, there = files) => {
  const [item] = desk.items;
  return item && itemStatus(item, there);
};

describe("the files with the changes of the desk", () => {
  test("have corrected records in their places and new ones at the end, and else what they had", () => {
    const desk = deskAfter(changed, { do: "add", file: "sectors", record: { id: "wind" } });
    const next = filesWith(files, changesOf(desk, files));
    expect(next.sectors).toEqual({
      $schema: "./schema/sectors.schema.json",
      records: [{ ...sector, aliases: ["iron"] }, { id: "coal" }, { id: "wind" }],
    });
    expect(next.news).toBe(files.news);
  });

  test("have nothing of what is left out or unchanged", () => {
    const left = deskAfter(changed, { do: "leave-out", key: "sectors-1", isLeftOut: true });
    expect(changesOf(left, files)).toEqual([]);
    expect(changesOf(opened, files)).toEqual([]);
  });
});

describe("where a record stands", () => {
  test("unchanged, changed, and published once the data has it", () => {
    expect(standing(opened)).toBe("unchanged");
    expect(standing(changed)).toBe("changed");
    const published = filesWith(files, changesOf(changed, files));
    expect(standing(changed, published)).toBe("published");
    expect(recordsIn(published, "sectors")).toHaveLength(2);
  });

  test("outdated where the data changed meanwhile: publishing it would undo that", () => {
    const later = {
      ...files,
      sectors: { records: [{ ...sector, aliases: ["iron and steel"] }] },
    };
    expect(standing(changed, later)).toBe("outdated");
  });
});
