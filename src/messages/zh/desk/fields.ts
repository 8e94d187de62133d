import type * as en from "#messages/desk/fields.ts";

const id = ["标识", "固定可读的标识，由小写字母和数字组成，用于网址。"] as const;
const note = ["说明", "读者应当知道的情况，用自己的话写。"] as const;
const provenance = ["出处", "读到这一内容的页面。"] as const;
const confidence = ["可信度", "我们对此有多大把握。"] as const;
const unit = ["单位", "数字的单位，按显示的写法。"] as const;
const bound = ["上限或下限", "原文数字的约束程度，如“超过”。"] as const;
const asOf = ["截至", "数字所属的日期、月份或年份。"] as const;
const disclosed = ["公布", "数字公布的日期，有记录时填写。"] as const;
const comparable = ["是否可比", "与目标口径不同时选“否”。"] as const;
const reason = ["不可比的原因", "它实际衡量的是什么。"] as const;
const aliases = ["别名", "读者可能查找的其他名称，中英文均可。"] as const;
const chineseSeen = [
  "中文名见于来源",
  "中文为本站所译时选“否”；文件并非中文的，一律选“否”。",
] as const;

const accepted = ["接受的提示", "予以保留的规则提示，逐条注明理由。"] as const;

const entry = {
  id,
  collection: ["收录方式", "条目因何进入数据集。"],
  title: ["标题", "中英文标题，以及用于标签的简称。"],
  summary: ["摘要", "用自己的话概括内容，来源的原句不进入数据。"],
  dates: ["日期", "成文、发布、报道等日期。"],
  documentNumber: ["文号", "发文机关给出的编号。"],
  stage: ["阶段", "征求意见稿或正式文件。"],
  sectors: ["行业", "所涉行业，以第一个确定所属领域。"],
  mentions: ["提及", "文中提到但没有单独条目的人物、机构和文件。"],
  assessments: ["判断", "来源作出的判断，逐条注明出自谁。"],
  quantities: ["数字", "不属于目标的数字，如占比、价格、人数。"],
  links: ["相关条目", "与其他条目的关系，只在其中一个条目中填写。"],
  cautions: ["注意", "阅读时应当留意的地方。"],
  updates: ["后续进展", "此后的进展，每条注明日期。"],
  corrections: ["更正", "刊载内容与核对结果并列。"],
  accepted,
  provenance,
} as const;

const target = {
  id,
  metric: ["指标", "衡量的内容，用自己的话写。"],
  short: ["简称", "用于标签，最多34个字符，一个汉字计两个。"],
  character: ["约束性", "文件自身称其有多大约束力。"],
  wouldSettle: ["评判所缺的数据", "缺少哪项数据，由谁公布。"],
  due: ["期限", "应当完成的日期、月份或年份。"],
  series: ["指标系列", "同一指标在各文件中的共同名称。"],
  confidence,
  cautions: ["注意", "判断时应当留意的地方。"],
  quotation: ["引文", "提出目标的原句：最多60个字符，以空格分词的语言最多30词。"],
  derived: ["本站测算", "如何由刊载的数字得出这一数字。"],
  provenance,
} as const;

const point = {
  unit,
  asOf,
  disclosed,
  bound,
  comparable,
  reason,
  confidence,
  note,
  provenance,
} as const;

export const fields: typeof en.fields = {
  source: {
    id,
    title: ["标题", "按页面的写法；标题不详的页面，用中英文各写一个名称。"],
    publisher: ["发布者", "由谁发布，按页面的写法。"],
    authors: ["作者", "由谁撰写。"],
    form: ["类型", "属于哪一类出版物。"],
    grade: ["等级", "内容由谁负责；转载页面按原文计。"],
    copyOf: ["转载自", "页面转载了谁的哪份文字或数字。"],
    unopened: ["未打开的网址", "他处给出、本站未打开过的官方网址，不作链接。"],
    date: ["日期", "发布日期。"],
    link: ["链接", "页面网址，不应链接时留空。"],
    language: ["语言", "页面的语言，如“zh”。"],
    reportingPeriod: ["报道期间", "所报道的首日与末日。"],
    read: ["最近阅读", "最近一次阅读页面的日期。"],
    note,
  },
  sector: {
    id,
    name: ["名称", "中英文名称。"],
    aliases,
    field: ["领域", "行业所属的领域；领域本身不填。"],
    accepted,
  },
  sectorName: { en: ["英文", "英文名称。"], zh: ["中文", "中文名称。"] },
  agency: {
    id,
    acronym: ["缩写", "通行的缩写。"],
    name: ["名称", "中英文名称。"],
    aliases,
    short: ["简称", "别名之一，名称较长时用作标签。"],
    body: ["机构类别", "属于哪一类机构。"],
    parent: ["上级", "所属的机构。"],
    successor: ["承接机构", "承接其职责的机构。"],
    note,
    known: ["可知日期", "自何日起可知其说明与承接机构。"],
  },
  company: {
    id,
    name: ["名称", "中英文名称；中文名仅在已知时填写。"],
    aliases,
    country: ["国家", "总部所在国家。"],
    sector: ["行业", "所处行业。"],
    note,
  },
  policy: {
    ...entry,
    kind: ["类别", "政策文件。"],
    documentType: ["文种", "文件的体裁；是否为征求意见稿见“阶段”。"],
    issuers: ["发文机关", "牵头机关、联合发文机关，以及未列名机关的数目。"],
    period: ["实施期", "自起始至期末；无期末时留空。"],
    original: ["文件原文", "可以读到文件本身的地方。"],
    targetsComplete: [
      "目标已全部收录",
      "仅在文件的全部目标均已收录时选“是”，这样才能说明文件未提及什么。",
    ],
    measures: ["举措", "文件部署的各项举措，逐条用自己的话写。"],
    targets: ["目标", "文件提出的数字与目标，每项注明期限。"],
  },
  news: {
    ...entry,
    kind: ["类别", "政策新闻或企业新闻。"],
    documentType: ["文种", "所报道文件的体裁。"],
    issuers: ["发文机关", "牵头机关、联合发文机关，以及未列名机关的数目。"],
    companies: ["企业", "所涉企业。"],
    agencies: ["相关机关", "所涉但并非发文的机关。"],
  },
  names: {
    en: ["英文", "英文名称。"],
    zh: ["中文", "中文页面所用的名称，不知时留空。"],
    native: ["原文", "本来的名称，仅在既非英文也非中文时填写。"],
    zhSeenInSource: chineseSeen,
  },
  title: {
    en: ["英文", "英文标题。"],
    zh: ["中文", "中文页面所用的标题：有页面可据时为正式标题，否则为本站所译。"],
    native: ["原文", "文件本来的标题，仅在既非英文也非中文时填写。"],
    zhSeenInSource: chineseSeen,
    short: ["短标题", "用于标签，最多38个字符，一个汉字计两个。"],
  },
  datedText: {
    text: ["文字", "内容，用自己的话写。"],
    known: ["可知日期", "自何日起可知，仅在晚于条目日期时填写。"],
  },
  provenance: {
    source: ["来源", "来源表中的一个页面。"],
    unlinked: ["未链接的原因", "页面为何不能链接；与来源二者择一。"],
    locator: ["位置", "在页面中的位置：章节、表格或条目。"],
    gives: [
      "提供",
      "用于本站测算：该页面提供所需的哪个数字，如“users”“population”。名称相同的页面，以等级最高的为准。",
    ],
    confidence,
    note,
  },
  range: { min: ["自", "下端。"], max: ["至", "上端。"] },
  quantity: {
    label: ["内容", "数字说的是什么，用自己的话写。"],
    value: ["数值", "一个数字，或区间的两端。"],
    unit,
    bound,
    asOf,
    note,
    provenance,
  },
  datedEvent: {
    means: ["含义", "日期表示什么。"],
    date: ["日期", "日、月或年，或以斜线连接的起止。"],
    note,
    provenance,
  },
  correction: {
    field: ["事项", "核对的是哪一项。"],
    key: ["键", "事项名称不是英文时的地址用名，自动生成。"],
    outcome: ["结果", "核对无误、有出入，或补充了未刊载的内容。"],
    printed: ["刊载内容", "原文刊载的内容；未刊载时留空。"],
    checked: ["核对结果", "核对得出的内容。"],
    note,
    confidence,
    known: ["可知日期", "自何日起可知这一结果，仅在晚于条目日期时填写。"],
    evidence: ["证据", "足以证明的页面。"],
  },
  recordLink: {
    relation: ["关系", "本条目与另一条目的关系。"],
    to: ["条目", "另一条目。"],
    note,
    provenance,
  },
  issuers: {
    lead: ["牵头", "牵头机关。"],
    co: ["联合", "与牵头机关联合发文的机关。"],
    unnamed: ["未列名", "来源计入但未写明的机关数目。"],
    provenance,
  },
  documentNumber: {
    number: ["编号", "按发文机关的写法，如国发〔2021〕23号。"],
    provenance,
  },
  mention: {
    kind: ["类别", "人物、机构或文件。"],
    name: ["名称", "中英文名称。"],
    note,
  },
  assessment: {
    by: ["判断者", "作出判断的来源，须同时列为出处。"],
    claim: ["判断", "判断的内容，用自己的话写。"],
    likelihood: ["把握", "来源措辞所示的把握程度。"],
    about: ["所涉方面", "判断针对什么。"],
    provenance,
  },
  acceptance: {
    rule: ["规则", "发出提示的规则名称。"],
    field: ["字段", "提示所指的字段。"],
    reason: ["理由", "为何予以保留。"],
    day: ["接受日期", "接受这一提示的日期。"],
  },
  period: {
    start: ["起始", "何时开始。"],
    end: ["期末", "实施期的期末，无期末时留空。"],
    provenance,
  },
  original: {
    pages: ["官方页面", "发文机关自己的页面，已打开并链接。"],
    copies: ["转载", "转载全文的页面。"],
    translations: ["译文", "载有译文的页面。"],
    unopened: ["未打开的网址", "他处给出、本站未打开过的官方网址。"],
  },
  target: {
    ...target,
    qualitative: ["定性目标", "有数字的目标选“否”。"],
    unit,
    comparator: ["比较方式", "目标值与数据如何比较。"],
    value: ["数值", "应达到的数字；“介于”时为区间的两端。"],
    direction: ["方向", "哪个方向更好，在比较方式与基准值不能确定时填写。"],
    baseline: ["基准值", "目标据以计算的数字及其日期。"],
    interim: ["阶段性目标", "途中应达到的数值。"],
    readings: ["数据", "实测数值，别无其他。"],
  },
  goalInWords: {
    ...target,
    qualitative: ["定性目标", "没有数字的目标选“是”：列出并注明期限，不予评判。"],
    goal: ["目标内容", "应达到什么，用自己的话写。"],
  },
  reading: {
    value: ["数值", "实测的数字。"],
    derived: ["本站测算", "如何由刊载的数字得出这一数字。"],
    ...point,
  },
  baseline: {
    value: ["数值", "起始时的数字。"],
    byDefinition: ["按定义为零", "相对基年的变化选“是”，该年按定义为零。"],
    ...point,
  },
  interimStep: {
    value: ["数值", "应达到的数字。"],
    due: ["期限", "应当完成的日期、月份或年份。"],
    provenance,
  },
  wouldSettle: {
    statistic: ["数据", "缺少的统计数据。"],
    publisher: ["公布者", "由谁公布，或应由谁公布。"],
    note,
  },
  character: {
    is: ["性质", "约束性或预期性，按文件的说法。"],
    provenance,
  },
  quotation: {
    sentence: ["原句", "页面所载原句，用文件的语言；中文用简体字。"],
    translation: ["英文", "本站的英文译文。"],
    source: ["来源", "刊载原句的页面。"],
    note,
  },
};
