import { render } from "@testing-library/react";
import { expect, test } from "vitest";

import { Cited } from "#parts/page/Cited.tsx";

test.each([
  ["Report on computing power", []],
  [
    "中华人民共和国国民经济和社会发展第十五个五年规划纲要",
    ["中华人民共和国国民经济和社会发展第十五个五年规划纲要"],
  ],
  ["desk33.com, 【对照版】算力行动计划", ["【对照版】算力行动计划"]],
  ["光热发电首次列示 2025年可再生能源情况", ["光热发电首次列示 2025年可再生能源情况"]],
  ["cqcb.com, 2025年节能宣传周", ["2025年节能宣传周"]],
  ["Site, 我国力争2030年绿色工厂产值占比超40%", ["我国力争2030年绿色工厂产值占比超40%"]],
  ["默沙东HPV疫苗", ["默沙东", "疫苗"]],
])("the Chinese of “%s” is marked as Chinese, and nothing else", (text, chinese) => {
  const { container } = render(<Cited>{text}</Cited>);
  expect(container).toHaveTextContent(text);
  const marked = [...container.querySelectorAll("[lang]")];
  expect(marked.map(({ textContent }) => textContent)).toEqual(chinese);
  for (const one of marked) expect(one).toHaveAttribute("lang", "zh-Hans");
});
