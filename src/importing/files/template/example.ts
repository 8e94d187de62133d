import type { RawFiles } from "./writeTables.ts";

/** The rows that the template is filled in with: an invented plan, with a figure of each kind. Own names are in Esperanto. */
export const example: RawFiles = {
  sources: [
    {
      id: "example-energy-plan",
      title: "Energy plan 2024-2030",
      publisher: "Ministry of Energy",
      form: "official",
      grade: "official",
      date: "2024-03-01",
      link: "https://example.org/energy-plan",
      language: "en",
      read: "2025-01-15",
    },
    {
      id: "example-statistics-2024",
      title: "Energy in figures 2024",
      publisher: "Statistics Office",
      form: "official",
      grade: "official",
      date: "2025-02-10",
      link: "https://example.org/energy-2024",
      language: "en",
    },
  ],
  sectors: [
    { id: "example-energy-field", name: { en: "Energy", zh: "能源" } },
    {
      id: "example-wind-power",
      name: { en: "Wind power", zh: "风电" },
      aliases: ["wind", "风能"],
      field: "example-energy-field",
    },
  ],
  agencies: [
    {
      id: "example-ministry",
      acronym: "MoE",
      name: { en: "Ministry of Energy", zh: "能源部", native: "Ministerio pri Energio" },
      aliases: ["Energy Ministry"],
      body: "ministry",
    },
  ],
  companies: [
    {
      id: "example-windworks",
      name: { en: "Windworks", zh: "风工", native: "Ventolaboroj" },
      aliases: ["Windworks plc"],
      country: "Exampleland",
      sector: "example-wind-power",
    },
  ],
  policies: [
    {
      id: "example-energy-plan-2024",
      kind: "policy",
      title: {
        en: "Energy plan 2024-2030",
        zh: "能源规划（2024—2030年）",
        native: "Energia plano 2024–2030",
        short: { en: "Energy plan", zh: "能源规划" },
      },
      documentType: "plan",
      stage: "final",
      summary: {
        en: "Sets how much wind power is to be built by 2030.",
        zh: "确定到2030年的风电装机规模。",
      },
      dates: [{ means: "published", date: "2024-03-01" }],
      period: { start: "2024", end: "2030" },
      issuers: { lead: "example-ministry", co: [] },
      sectors: ["example-wind-power"],
      provenance: [{ source: "example-energy-plan", locator: { en: "Section 2", zh: "第2节" } }],
      targets: [
        {
          id: "example-wind-2030",
          metric: { en: "Installed wind power", zh: "风电装机容量" },
          short: { en: "Wind power", zh: "风电装机" },
          series: "example-wind",
          comparator: "at least",
          value: 40,
          unit: "GW",
          due: "2030",
          baseline: {
            value: 12.5,
            asOf: "2023",
            provenance: [{ source: "example-energy-plan", locator: { en: "Table 1", zh: "表1" } }],
          },
          provenance: [
            { source: "example-energy-plan", locator: { en: "Section 2", zh: "第2节" } },
          ],
          readings: [
            {
              value: 16.2,
              asOf: "2024",
              disclosed: "2025-02-10",
              provenance: [{ source: "example-statistics-2024" }],
            },
          ],
        },
        {
          id: "example-grid-2030",
          metric: { en: "Grid", zh: "电网" },
          due: "2030",
          qualitative: true,
          goal: {
            en: "Connect all regions to one grid.",
            zh: "实现各地区电网互联。",
          },
          provenance: [{ source: "example-energy-plan" }],
        },
      ],
    },
  ],
  news: [
    {
      id: "example-windworks-order",
      kind: "corporate-news",
      title: { en: "Windworks builds the first park", zh: "风工承建首个风电场" },
      summary: { en: "The first park of the plan was ordered.", zh: "规划中的首个风电场已签约。" },
      dates: [{ means: "happened", date: "2024-09-12" }],
      sectors: ["example-wind-power"],
      companies: ["example-windworks"],
      provenance: [{ unlinked: { en: "told by the company", zh: "由公司告知" } }],
    },
  ],
};
