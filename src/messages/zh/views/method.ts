import type { ExampleKey } from "#domain/judging/examples.ts";
import { aboutTolerance } from "#domain/judging/evidence/tolerance.ts";
import { formatShare } from "#languages/digits.ts";
import type * as en from "#messages/views/method.ts";

import { countOf } from "#languages/zh/words/numbers.ts";

const cases: Readonly<Record<ExampleKey, string>> = {
  reached: "2023年底为62%，提前两年",
  "reached-by-bound": "2023年底“超过60%”：仅凭界限值即可证明",
  "seen-late": "2023年底为50%，无2025年读数，2026年3月为61%",
  "short-at-due": "2025年底为55%",
  "reached-too-late": "2025年底为55%，三个月后为63%",
  "ahead-before-due": "2023年底为48%，此后无读数",
  "behind-before-due": "2023年底为40%，此后无读数",
  backwards: "2023年底为18%，低于起点",
  "without-baseline": "2023年底为48%，文件未给出基准值",
  "open-bound": "2025年底“最高62%”：实际可能低于60%",
  ahead: "2023年底为48%，距到期还有两年",
  "taken-back": "2022年底为61%，一年后降至50%",
  behind: "2023年底为40%，距到期还有两年",
  "no-reading": "基准日以来无读数",
  "no-way": "2023年底为48%，无基准值且尚未到期",
  unlike: "2023年底为48%，但统计口径不同",
  "told-later": "2023年底为48%，2024年9月才公布",
};

export const method: typeof en.method = {
  title: "每项目标均按自身读数评判，以当日已公布者为准",
  lead: "评判结果共八种，各有一条规则。以下案例为虚构，评判结果并非虚构：所用规则与评判数据集目标的规则完全相同。",
  parts: {
    verdicts: "各评判结果的含义",
    rules: "评判规则",
    others: "另外两种方法",
    holds: "数据集收录与未收录的内容",
    access: "无障碍与隐私",
  },
  access: [
    "本站页面按WCAG 2.2的AA级制作，中英文、浅色与深色主题、320像素宽的屏幕和400%的缩放均在其列。全部操作可用键盘完成；每幅图的数字都另有表格或列表，颜色从不单独表意。不运行脚本也能阅读页面，筛选则需要脚本。",
    "不足之处：机构矩阵在小屏幕上需横向滚动；我们撰写的摘要、备注和目标在中文页面上也是英文，并已标明语言。",
    "测试内容：两种主题下各类页面的axe检查、真实浏览器中的键盘操作、强制颜色、减弱动态效果和窄屏。尚无日常使用读屏软件的读者试用，也未经第三方评估。",
    "本站不设Cookie，不统计访问，不向任何地方发送数据。已存视图、演示稿和主题只保存在您的浏览器中。",
  ],
  example:
    "各案例中，文件均要求到2025年底达到60%；除另有说明外，基准值为2020年底的20%。其间路径为直线，每年提高8个百分点，2023年底应为44%。",
  cases,
  afterVerdict: "：",
  why: (detail, asOf) => `截至${asOf}，${detail}`,
  rules: [
    [
      "基准值",
      "目标起算的数据及其日期。没有基准值，就无法计算完成比例和进度：数据按其与目标值之比画在虚线上。",
    ],
    [
      "读数",
      "此后实测的数据，附日期和来源，均可点击查看。口径或单位不同的数据不予采用，并逐一注明。",
    ],
    [
      "截至当日已公布",
      "数据自公布之日起计入，公布日期以条目记载或来源页面为准；此前不予采用，并在评判过程中说明。因此，“截至”较早日期的结果反映的是当时可知的情况。",
    ],
    [
      "到期",
      "文件所定年份或月份的最后一日。没有该日或其后的读数时，既不判为已达标，也不判为未达标，只说明最新读数领先、落后或无从判定，以及该读数距今多久。",
    ],
    ["所需路径", "从基准值到目标值的直线；也可选择复合增长路径。恰好处于路径上视为领先。"],
    ["界限值", "“超过1680”能证明多少就计多少：下限可以证明已达标，但不能证明未达标。"],
    ["约", `“约”允许${formatShare(aboutTolerance)}的容差，凡用到容差的评判结果均会注明。`],
    ["来源", "每个页面均标明官方、媒体或其他。来源所作的判断注明出处，不影响评判结果。"],
  ],
  others: {
    why: "目标到期之前，另以两种公开发表的方法根据相同的数据点计算。它们不改变评判结果；结论不同时，以一句话说明原因。",
    reckons: {
      "growth-ratio":
        "基准日以来的年均增长率与按期达标所需年均增长率之比：达到95%为“进展正常”，达到60%为“有进展但需加速”，大于零为“进展有限”，低于零为“恶化”。",
      acceleration:
        "从现在起按期达标所需的速度是近五年趋势的多少倍：不超过1倍为“进展正常”，不超过2倍为“偏离进度”，更高为“严重偏离进度”。",
    },
    ofCase: (words, verdict) => `${words}。本站评判：${verdict}。`,
    says: (name, opinion) => `${name}：${opinion}。`,
    because: (reason) => reason,
  },
  holds: {
    judged: (judged, total) =>
      `${countOf.targets(total)}中，目前有${judged}项可予评判。其余未予评判的原因：`,
    allJudged: (total) => `${countOf.targets(total)}均可予评判。`,
    reason: (reason, count) => `${reason}：${count}项`,
    missing: "尚缺的内容：",
    sample:
      "数据集并非抽样：条目先围绕一期简报收集，再按年份和行业补充。某一领域条目少，不说明该领域发文少。",
    noBaseline: (count, total) =>
      `${total}项有数值的目标中，${count}项无基准值：文件未给出，也未能查到。`,
    unnamed: (count, total) => `${total}份政策文件中，${count}份的部分发文机关未在来源中列名。`,
    sources: (count, total) => `${total}个来源中，${count}个无法提供链接，均注明原因。`,
    allGaps: "全部已知缺口",
    between: " · ",
    allSources: "全部来源",
  },
};
