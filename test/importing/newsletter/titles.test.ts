import { describe, expect, it } from "vitest";

import { documentTypeOf, titleIn } from "#importing/newsletter/titles.ts";

describe("the line of an article", () => {
  it.each([
    ["Kite Plan (风筝计划) (Link)", "Kite Plan", "风筝计划"],
    [
      "Kite Plan (2024-2026) (风筝计划 (2024—2026 年) ) (Link)",
      "Kite Plan (2024-2026)",
      "风筝计划 (2024—2026 年)",
    ],
    ["Kite Plan（风筝计划（2024－2026年））", "Kite Plan", "风筝计划（2024－2026年）"],
    [
      "14th Five-Year Plan for Kites (“十四五”风筝规划) (Link)",
      "14th Five-Year Plan for Kites",
      "“十四五”风筝规划",
    ],
    [
      "Rules (Draft) (公开征求对《风筝细则（试行）（征求意见稿）》的意见)",
      "Rules (Draft)",
      "风筝细则（试行）（征求意见稿）",
    ],
    ["Kite Plan 风筝计划", "Kite Plan", "风筝计划"],
    ["风筝计划 (Link)", undefined, "风筝计划"],
    ["Kite Plan (Link)", "Kite Plan", undefined],
    ["", undefined, undefined],
  ])("%s", (text, en, zh) => {
    expect([titleIn(text).en, titleIn(text).zh]).toEqual([en, zh]);
  });

  it.each([
    ["Kite Plan (2024-2026)", "2024 2026"],
    ["Kite Plan (风筝计划（2021—2035年）)", "2021 2035"],
    ["Kite Plan (2026-2024)", undefined],
  ])("gives the plan's period: %s", (text, expected) => {
    const { period } = titleIn(text);
    expect(period && `${period.start} ${period.end}`).toBe(expected);
  });
});

describe("the genre", () => {
  it.each([
    ["Special Action Plan", "专项行动方案 (2023—2025 年)", "action plan"],
    ["Notice on issuing the outline", "关于印发发展纲要（2023-2035年）的通知", "outline"],
    ["Opinions", "关于提升音准的指导意见", "guiding opinions"],
    ["14th Plan", "“十四五”风筝发展规划", "five-year plan"],
    ["Notice on Paper", "关于纸张的通知", "notice"],
    ["MIIT opened applications for the contest", undefined, "call for applications"],
    ["A member was appointed as minister", undefined, "appointment"],
    ["MOST published trial measures", undefined, "measures"],
    ["MIIT released a kite", undefined, undefined],
  ])("%s, %s", (en, zh, expected) => {
    expect(documentTypeOf(en, zh)).toBe(expected);
  });
});
