import { describe } from "vitest";

import { realDataset } from "#test/support/dataset.ts";
import {
  ahead,
  always,
  blank,
  broughtBy,
  early,
  holdPinned,
  late,
  met,
  missed,
  noBase,
  noPath,
  not,
  open,
  openBase,
  type Row,
  since2024,
  since2025,
  since2026,
  unlike,
  unlikeBlank,
  unread,
  wasAhead,
  wasBehind,
} from "./pinnedVerdicts.ts";

/**
 * Verdicts on the targets of the policies that widen the corpus, reasoned out by hand as in
 * `realVerdicts.test.ts`, where the rules and the shares of time stand; documents that edition 3.0.0 brought are in
 * `realVerdictsEdition3.test.ts`. An average over a plan isn't told by one
 * of its years, nor by less than most of them; series that were counted anew aren't held against each other.
 */
const rows: Readonly<Record<string, Row>> = {
  // The outline of 2021. 10.5 a year, on a page of 30 September 2025, covers four of its five years; about
  // 10.0 for all five is our sum from the communiqué of 28 February 2026.
  "fyp14-rd-growth": [blank, blank, unlikeBlank, met(10, "2025")],
  // 11.6 (a page of 9 July 2025) and 16.1 follow the definition of 2024, the target the one before.
  "fyp14-energy-intensity": [unread, unread, unlike, unlike],
  // 0 to 18; 9.3 for four years, told in 2025: 18 x 1,461 / 1,826 = 14.40. Cuts of one year (3.8 for 2021, told
  // in 2022) aren't since 2020; the 12 of a news agency says not whose it is, so nothing settles it.
  "fyp14-carbon-intensity": [unlike, unlike, late(9.3, 14.4), wasBehind(9.3, 14.4)],
  // As in the digital-economy plan of 2022: 'about 10' told in May 2024, revised to 9.9, then 10.4 for 2024 and
  // 10.5 as of March 2026.
  "fyp14-digital-core": [unread, met(10, "2023"), met(10.4, "2024"), met(10.5, "2024")],
  // As in the intellectual-property plan: 8.58 needed for 2022, 9.72 for 2023; 14 at the end of 2024 told in 2025.
  "fyp14-patents": [
    ahead(9.4, 8.58),
    ahead(11.8, 9.72),
    met(14, "2024-12-31"),
    met(14, "2024-12-31"),
  ],
  // 6.01, told on 22 September 2021, to 8; 6.3 for 2022 after 6.5 for 2021: 6.01 + 1.99 x 730 / 1,826 = 6.81. 6.9 for 2024
  // was made 6.88 in September 2025: 7.60. 7.08 for 2025 is short.
  "fyp14-basic-research": [late(6.3, 6.806), late(6.3, 6.806), late(6.88, 7.602), missed(7.08)],
  // The outline of March 2026: nothing since.
  "fyp15-rd-growth": since2026(blank),
  "fyp15-carbon-intensity": since2026(unread),
  "fyp15-digital-core": since2026(unread),
  "fyp15-nonfossil": since2026(unread),
  // Energy storage, 2025. 73.76 (end of 2024) to more than 180, 1,095 days. 'More than 100' at the end of
  // September, day 273: 73.76 + 106.24 x 273 / 1,095 = 100.25, which the floor leaves open. 136 for the end
  // of 2025, told in January 2026: day 365, 109.2.
  "nes27-capacity": [early, early, open, ahead(136, 109.2)],
  "nes27-investment": since2025(unread),
  "nesm-leaders": since2025(blank),
  // Data centres. At most 1.5: 1.42 in mid-2025, told on 23 August. Racks of ten clusters aren't all racks.
  "dcg-pue": [early, blank, met(1.42, "2025-06-30"), met(1.42, "2025-06-30")],
  "dcg-renewable": since2024(blank),
  "dcg-racks": since2024(unlikeBlank),
  // A design value of January 2023, not the value in use.
  "ictg-pue": always(unlikeBlank),
  // 61.9 and 62.72, told in 2024, are of hubs and clusters. More than 200: 180 at the end of 2022 without a
  // baseline, 'more than 230' on the due day, told on 11 April 2024.
  "ndc-utilisation": [blank, unlikeBlank, unlikeBlank, unlikeBlank],
  "ndc-compute": [noBase, met(230, "2023-12-31"), met(230, "2023-12-31"), met(230, "2023-12-31")],
  "ndc-hpc-share": [blank, unlikeBlank, unlikeBlank, unlikeBlank],
  // More than 70 by 2023: no figure for then, and the first after it, 62.5 for the end of 2024 (175 of 280,
  // told on 29 April 2025), is short.
  "ndc-hub-share": [blank, blank, missed(62.5), missed(62.5)],
  // 'More than 60' in August 2025 is just what is asked.
  "cnet-new-share": [early, blank, met(60, "2025-08"), met(60, "2025-08")],
  "cnet-green-power": since2024(blank),
  // Artificial intelligence and humanoid robots: no figures.
  "aiplus-2027": since2025(blank),
  "aiplus-2030": since2025(blank),
  "humanoid-firms": since2024(blank),
  "humanoid-clusters": since2024(blank),
  // Smart manufacturing, December 2021. 'More than 400' in July 2024 leaves 500 open, then and once due.
  // Of digital firms only those that registered and began are counted (February 2026).
  "sm-digital": [blank, blank, blank, unlikeBlank],
  "sm-factories": [blank, noBase, noBase, noPath(400)],
  "sm-equipment": always(unread),
  "sm-software": always(blank),
  // 'More than 150' of a sentence that breaks off, known by the end of May 2024.
  "sm-providers": [blank, unlikeBlank, unlikeBlank, unlikeBlank],
  // Large platforms aren't those of influence; the 340 of January 2026 are counted by another plan.
  "sm-platforms": always(unlikeBlank),
  // Robots. 22.4 a year covers four of five years. The 30 from two floors tells nothing.
  "robot-revenue-growth": always(unlikeBlank),
  // Twice as many, as in the 'Robot+' plan: 246 to 492.
  "robot-density-doubling": [
    ahead(322, 295.2),
    ahead(322, 295.2),
    ahead(322, 295.2),
    wasAhead(322, 295.2),
  ],
  "robot-clusters": always(blank),
  // Raw materials. 545 kg a tonne is the level that the cut starts from.
  "raw-steel-energy": always(unlike),
  "raw-cement-energy": always(unread),
  "raw-aluminium-carbon": always(unread),
  "raw-clusters": always(blank),
  // Integration, November 2021. As in the digital-economy plan: 17.5 for 2021 against 20.76.
  "integ-iip": [late(17.5, 20.76), late(17.5, 20.76), late(17.5, 20.76), wasBehind(17.5, 20.76)],
  // 73 to 85, industrial firms in general. 74.7 for 2021: 73 + 12 x 365 / 1,826 = 75.40. 78.3 for June 2023 (day
  // 911, a page of 22 February 2024): 78.99. 83.5 for March 2025 (day 1,551, told in June): 83.19. The 84.1 for
  // 2024 is of larger firms.
  "integ-rd-tools": [
    late(74.7, 75.4),
    late(78.3, 78.99),
    ahead(83.5, 83.19),
    wasAhead(83.5, 83.19),
  ],
  "integ-index": always(blank),
  // Steady growth, year by year. Cars: 34.4 of 32.3, 16.49 of 15.5 and 11.5 of 6 for 2025, all told in January
  // 2026; 30.094 of 27, 9.495 of 9 and 13 of 5 for 2023, told in January and March 2024.
  "auto25-sales": [early, early, unread, met(34.4, "2025")],
  "auto25-nev": [early, early, unread, met(16.49, "2025")],
  "auto25-va": [early, early, blank, met(11.5, "2025")],
  "auto23-sales": [blank, met(30.094, "2023"), met(30.094, "2023"), met(30.094, "2023")],
  "auto23-nev": [blank, met(9.495, "2023"), met(9.495, "2023"), met(9.495, "2023")],
  "auto23-va": [blank, met(13, "2023"), met(13, "2023"), met(13, "2023")],
  "satcom-users": since2025(blank),
  // Electronics: 2025 is the first of the two years of an average, and revenue without batteries is narrower.
  "elec25-va": [early, early, blank, unlikeBlank],
  "elec25-revenue": [early, early, blank, unlikeBlank],
  "elec25-servers": since2025(blank),
  "elec25-provinces": since2025(blank),
  // Of both years 7.5: the root of 1.034 x 1.118. Known with the 11.8 of 2024, on a page of 7 February 2025.
  "elec23-va": [blank, blank, met(7.5, "2024"), met(7.5, "2024")],
  "elec23-revenue": always(unread),
  // Steel: again the first of two years. 'More than 45' of September 2024 is older than the document and leaves
  // 80 open.
  "steel25-va": [early, early, blank, unlikeBlank],
  "steel25-ule": [early, early, noBase, not("no-reading-since-issue", "no-baseline")],
  // 7.1 of about 3.5 for 2023, told on 17 January 2024; eight months of 2024 aren't the year.
  "steel23-va": [blank, met(7.1, "2023"), met(7.1, "2023"), met(7.1, "2023")],
  "steel24-va": [blank, unlikeBlank, unlikeBlank, unlikeBlank],
  // Machinery: the association counts three times as much.
  "mach25-revenue": [early, early, blank, unlikeBlank],
  "mach25-growth": [early, early, blank, unlikeBlank],
  "mach24-revenue": always(blank),
  // Non-ferrous metals: the first of two years, told on 3 February 2026. Of recycled metal half a year is told.
  "nf25-va": [early, early, blank, unlikeBlank],
  "nf25-output": [early, early, blank, unlikeBlank],
  "nf25-recycled": since2025(unlike),
  // Energy and carbon, May 2024. About 2.5: 3.8, told in March 2025. About 3.9 counts from 3.82: 3.4 is short.
  "ec24-energy": [early, blank, met(3.8, "2024"), met(3.8, "2024")],
  "ec24-carbon": [early, blank, missed(3.4), missed(3.4)],
  // 19.8 for 2024, on a page of 26 August 2025, is past about 18.9 and within 2% of about 20.
  "ec24-nonfossil": [early, unread, met(19.8, "2024"), met(19.8, "2024")],
  "ec25-nonfossil": [early, unread, met(19.8, "2024"), met(19.8, "2024")],
  "ec24-industry": since2024(blank),
  // About 39 counts from 38.22. About 35 from renewables (January 2025) and 4.5 nuclear (May 2025) for 2024: even
  // 34.5 would do. About 42 for 2025 bears it out.
  "ec25-power-share": [early, unread, met(39.5, "2024"), met(39.5, "2024")],
  // Electric furnaces as in the steel opinions: 14.50 needed. Scrap: about 260 for 2023, told in March 2024, is older than the
  // plan and without a baseline; what steel makers use is less than all use. About 24 of recycled metals is a share in ten
  // metals; about 25 of aluminium in September 2025 is short of 'more than 25', without a baseline.
  "ec25-eaf": [early, unread, late(9.8, 14.5), wasBehind(9.8, 14.5)],
  "ec25-scrap": [early, noBase, noBase, not("no-reading-since-issue", "no-baseline")],
  "ec25-recycled": [early, blank, unlikeBlank, unlikeBlank],
  "ec25-al": [early, blank, noBase, noPath(25)],
  "ec25-saving": since2024(blank),
  // Carbon peaking, October 2021. 15.9 to about 25 in 3,652 days; 17.5 for 2022, told in November 2023: 15.9 + 9.1 x
  // 730 / 3,652 = 17.72; 19.8 for 2024: 19.54; 21.7 for 2025, told on 5 March 2026: 20.45.
  "peak-nonfossil": [unread, ahead(17.5, 17.72), ahead(19.8, 19.54), ahead(21.7, 20.45)],
  // 0 (2005) to more than 65 in 9,131 days; 48.4 for 2020: 65 x 5,479 / 9,131 = 39.0. 'More than 51' for 2022, told
  // in November 2023: day 6,209, 44.2.
  "peak-carbon-intensity": [ahead(48.4, 39), ahead(51, 44.2), ahead(51, 44.2), ahead(51, 44.2)],
  // 1,408 at the end of 2024, the sum of two figures told on 29 January 2025, is past 1,200.
  "peak-wind-solar": [blank, blank, met(1408, "2024-12-31"), met(1408, "2024-12-31")],
  // Data. 21.4 a year is of the years before both plans; uses in pilots (May 2026) aren't model applications.
  "datael-scenarios": [early, unread, unread, unlike],
  "datael-growth": [early, blank, unlikeBlank, unlikeBlank],
  // Twice as much in 1,096 days; 'more than 30' for 2024, in a journal of July 2025: 100 x 366 / 1,096 = 33.4.
  "datael-trade": [early, unread, open, open],
  "tds-spaces": [early, blank, unlikeBlank, unlikeBlank],
  "dataind-growth": [early, blank, unlikeBlank, unlikeBlank],
  // Renewables, June 2022. 2.2 to 3.3: 3.46 for 2024, told in January 2025.
  "re14-generation": [unread, unread, met(3.46, "2024"), met(3.46, "2024")],
  // 28.8 to about 33; 29.4 for 2021: 28.8 + 4.2 x 365 / 1,826 = 29.64, of which about 33
  // grants 2%; 32.0 for 2023, told in November 2024: 31.32. The 35 of 2024 is a share of generation. About 38.4 for 2025 is
  // our division of February 2026.
  "re14-share": [ahead(29.4, 29.64), ahead(32, 31.32), ahead(32, 31.32), met(38.4, "2025")],
  // About 18 counts from 17.64: 'more than 18' of 2024 needs the use of electricity, on a page of 17 January
  // 2026. Before, only seven months of generation. About 1,000 Mt counts from 980: about 1,040, our sum of August 2025.
  "re14-nonhydro": [unread, unread, unlike, met(18, "2024")],
  "re14-consumption": [unread, unread, met(1040, "2024"), met(1040, "2024")],
  // Pumped storage. 31.5 to more than 62 in 2025: 36.4 at the end of 2021 against 31.5 + 30.5 x 365 / 1,826 =
  // 37.60; 58.69 at the end of 2024, told in June 2025: 55.90; 65.94 at the end of 2025, told in February 2026. To about 120
  // in 2030: 40.35, 66.91 and 75.75.
  "psh-2025": [late(36.4, 37.6), late(36.4, 37.6), ahead(58.69, 55.9), met(65.94, "2025-12-31")],
  "psh-2030": [late(36.4, 40.35), late(36.4, 40.35), late(58.69, 66.9), late(65.94, 75.75)],
  // Smaller firms, December 2021. 'More than' 140,000 of 100,000 and 12,000 giants of 10,000 in mid-2024, told on
  // 24 July; the page that tells the giants' base is of 2 December 2025, so 8,997 in September 2022 has no path. Innovative
  // ones are counted with others.
  "sme-innovative": [blank, blank, unlikeBlank, unlikeBlank],
  "sme-specialised": [
    unread,
    met(140000, "2024-06-30"),
    met(140000, "2024-06-30"),
    met(140000, "2024-06-30"),
  ],
  "sme-giants": [
    not("baseline-later-than-as-of"),
    met(12000, "2024-06-30"),
    met(12000, "2024-06-30"),
    met(12000, "2024-06-30"),
  ],
  "sme-rd": always(blank),
  // Internet of things. About 2.55 (July 2024) to more than 3.6 in 1,248 days; 2.888 at the end of 2025, told in
  // January 2026: day 518, 2.55 + 1.05 x 518 / 1,248 = 2.986.
  "iot-connections": [early, unread, unread, late(2.888, 2.986)],
  "iot-clusters": since2024(blank),
  "iot-bases": since2024(blank),
  // 5G in industry, some day of 2024. 4,000 to 10,000; 'more than 8,000' told on 1 January 2026: 6,000 needed.
  "ind5g-factories": [early, unread, unread, openBase],
  "ind5g-cities": since2024(noBase),
  // Platforms and AI in manufacturing, January 2026.
  "iip28-platforms": since2026(unread),
  "iip28-devices": since2026(unread),
  "iip28-penetration": since2026(blank),
  "aim-models": since2026(blank),
  "aim-agents": since2026(unread),
  "aim-datasets": since2026(unread),
  "aim-scenarios": since2026(unread),
  "aim-firms": since2026(blank),
  // AI standards, July 2024: the 15 told in February 2026 are of one initiative.
  "aistd-standards": [early, unread, unread, unlike],
  "aistd-firms": since2024(blank),
  "aistd-international": since2024(unread),
  // Aviation. The whole low-altitude economy (February 2026) and standards of every kind (May 2026) are wider.
  "genav-market": [early, blank, blank, unlikeBlank],
  "grav-fuel": always(unread),
  "grav-carbon": always(blank),
  "grav-saf": always(blank),
  "lowalt-standards": since2026(unlikeBlank),
  // Metrology, August 2025.
  "mm-tech": since2025(unread),
  "mm-norms": since2025(unread),
  "mm-instruments": since2025(unread),
  "mm-firms": since2025(blank),
  "mm-institutions": since2025(blank),
  // Data security. A consultancy's narrow market (May 2023) isn't the industry.
  "ids-firms": since2024(blank),
  "ids-standards": since2024(unread),
  "ids-cases": since2024(unread),
  "ids-talent": since2024(unread),
  "ids-training": since2024(unread),
  "dsi-size": always(unlikeBlank),
  "dsi-growth": always(blank),
  "dsi-labs": always(blank),
  // Pharmaceuticals, January 2022: one, two or three years are no average of five.
  "pharma-growth": always(unlikeBlank),
  // 4.1 for 2021 is older than the document, so once due it shows no shortfall.
  "pharma-share": [noBase, noBase, noBase, not("no-reading-since-issue", "no-baseline")],
  "pharma-rd": always(unlikeBlank),
  // Waste, February 2024. 380 to 450; 'more than 400' for 2024, told on 9 September 2025: 380 + 70 x 1,461 / 1,826 =
  // 436.0, which the floor leaves open. What was collected isn't what was used, and nine kinds (2022) aren't ten. The share
  // is that of the circular-economy plan: 56.8 for 2021 against 56.8.
  "waste-bulk": since2024(blank),
  "waste-bulk-rate": [early, ahead(56.8, 56.8), ahead(56.8, 56.8), wasAhead(56.8, 56.8)],
  "waste-resources": [early, unlike, open, noPath(400)],
  "waste-output": [early, blank, unlikeBlank, unlikeBlank],
  // Industrial green plan, 2021. Energy as in the plan for industry to peak: 2.70 and 5.40 needed.
  "ig-carbon": always(unread),
  "ig-energy": [ahead(5.6, 2.7), ahead(6.8, 5.4), ahead(6.8, 5.4), wasAhead(6.8, 5.4)],
  // 0 to 16; 7 for 2021, told in June 2022: 3.20. 23.6 for 2024, told on 27 December 2025, is past it.
  "ig-water": [ahead(7, 3.2), ahead(7, 3.2), met(23.6, "2024"), met(23.6, "2024")],
  // All solid waste is no base for the bulk kinds. 57 of 57 for 2025, told on 1 January 2026.
  "ig-waste": [
    not("no-reading", "baseline-not-comparable"),
    not("no-reading", "baseline-not-comparable"),
    not("no-reading", "baseline-not-comparable"),
    met(57, "2025"),
  ],
  "ig-pollutants": always(unread),
  // 380 to 480; about 371 for 2022, told in June 2023: 380 + 100 x 730 / 1,826 = 420.0; about 376 for 2023, told in December
  // 2024: 440.0; 401 for 2024, told in April 2025: 460.0. To 510 in 2030: 419.0 for 2023 and 432.0 for 2024.
  "ig-recycled": [late(371, 420), late(376, 440), late(401, 460), wasBehind(401, 460)],
  // 145 (end of 2021, told in February 2022) to 530 in 1,461 days: 207 at the end of 2022, told in March 2023: 145 + 385 x
  // 365 / 1,461 = 241.2; 390 a year later (a page of 21 February 2024): 337.4. 591 in April 2025, told in 2025, is past it.
  // Energy saving and environmental protection is less than green industry.
  "ig-ule": [late(207, 241.2), ahead(390, 337.4), met(591, "2025-04-20"), met(591, "2025-04-20")],
  "ig-industry": always(not("not-comparable", "baseline-not-comparable")),
  // Green manufacturing, 2024. 17 (end of 2023) to more than 40 in 2,557 days; 'more than 20' for 2024: 17 + 23 x
  // 366 / 2,557 = 20.29, left open. The 24 of aluminium counts tonnes, not the power used.
  "mg-factories": [early, unread, open, open],
  "mg-recycled": [early, late(376, 419), late(401, 432), late(401, 432)],
  "mg-waste": [early, blank, blank, noBase],
  "mg-aluminium": [
    early,
    not("no-reading", "baseline-not-comparable"),
    not("baseline-not-comparable"),
    not("baseline-not-comparable"),
  ],
  // Dual gigabit, 2021 to 2023. 33.86 of 30 and 10.39 of 10 told in 2022, 110 cities of 100 on 20 December 2022,
  // 'more than 500' of 400 in May 2023; 21.2 stations of 12 only on 28 February 2024.
  "dg-users": always(met(33.86, "2021-11-30")),
  "dg-ports": always(met(10.39, "2022-05-31")),
  "dg-cities": always(met(110, "2022-10")),
  "dg-households": always(met(500, "2022-12-31")),
  "dg-5g": [blank, met(21.2, "2023-10-31"), met(21.2, "2023-10-31"), met(21.2, "2023-10-31")],
  // Digital China, May 2025. 'About 10' for 2024 isn't more than 10; 10.4, told in July 2025 for the same year, is,
  // and so is the 10.5 that the outline of March 2026 prints for it.
  "dc25-core": [early, early, met(10.4, "2024"), met(10.5, "2024")],
  // 246 (mid-2024) to more than 300 in 549 days; 280 at the end of 2024, day 184: 246 + 54 x 184 / 549 = 264.1.
  "dc25-compute": [early, early, ahead(280, 264.1), wasAhead(280, 264.1)],
  // Hydrogen, March 2026. Vehicles on the road by one count, sold by another: nowhere to start from. The price
  // of 28 is the producer's.
  "h2p-fcv": since2026(unlikeBlank),
  "h2p-price": since2026(unlikeBlank),
  // The rest: documents of 2024 and 2025 without a figure since.
  "smed-firms": since2024(unread),
  "smed-cloud": since2024(blank),
  "smed-processes": since2024(blank),
  "bci-clusters": since2025(blank),
  "bci-leaders": since2025(blank),
  "aie-models": since2025(blank),
  "aie-demos": since2025(unread),
  "aie-scenarios": since2025(unread),
  // Standards, October 2021. 88.9 of 85 on the due day, told on 5 February 2026. About 30 centres at the end of
  // 2022, told in April 2023, and 34 a year later are short of 50, without a baseline.
  "std-cycle": always(unread),
  "std-conversion": [blank, blank, blank, met(88.9, "2025-12-31")],
  "std-research": always(blank),
  "std-centres": [noBase, noBase, noBase, noPath(34)],
  "hpc-facilities": since2025(blank),
  // Light industry. About 4 on average counts from 3.92; 1.8 is of 2023 alone; 3.3 over 23 of 24 months, told in
  // January 2025, is short, but not of the day. Revenue 23.2 of 25 for 2024, told in 2025.
  "light23-va": [blank, unlikeBlank, noPath(3.3), noPath(3.3)],
  "light23-revenue": [unread, unread, missed(23.2), missed(23.2)],
  "light25-products": since2025(unread),
  "light25-areas": since2025(blank),
};

const later = broughtBy("3.0.0");

describe("the verdicts on the targets added to widen the corpus, reasoned out by hand", () => {
  holdPinned(
    realDataset().targets.filter(
      ({ policy }) => policy.collection === "added" && !later.has(policy.id),
    ),
    rows,
  );
});
