/* oxlint-disable typescript/consistent-type-imports, typescript/no-unnecessary-type-parameters -- types to be compared have no other name */
/**
 * Holds the two languages together: a room that one of them lacks, or whose messages differ in name or
 * type, doesn't compile here, at its own line. A test holds the list of rooms to the folders.
 */

/** What a room exports, name by name; what is handed on from elsewhere counts as its own. */
type Exports<Room> = { -readonly [Name in keyof Room]: Room[Name] };

/** Whether two types are the same to the letter, by how the compiler compares what hangs on them. */
type Same<A, B> =
  (<T>() => T extends Exports<A> ? 1 : 2) extends <T>() => T extends Exports<B> ? 1 : 2
    ? true
    : false;

type Held<IsSame extends true> = IsSame;

export interface Rooms {
  readonly actions: Held<Same<typeof import("./en/actions.ts"), typeof import("./zh/actions.ts")>>;
  readonly agencies: Held<
    Same<typeof import("./en/agencies.ts"), typeof import("./zh/agencies.ts")>
  >;
  readonly ages: Held<Same<typeof import("./en/ages.ts"), typeof import("./zh/ages.ts")>>;
  readonly amounts: Held<Same<typeof import("./en/amounts.ts"), typeof import("./zh/amounts.ts")>>;
  readonly asOf: Held<Same<typeof import("./en/asOf.ts"), typeof import("./zh/asOf.ts")>>;
  readonly bodyFigures: Held<
    Same<typeof import("./en/bodyFigures.ts"), typeof import("./zh/bodyFigures.ts")>
  >;
  readonly bodyPage: Held<
    Same<typeof import("./en/bodyPage.ts"), typeof import("./zh/bodyPage.ts")>
  >;
  readonly chronology: Held<
    Same<typeof import("./en/chronology.ts"), typeof import("./zh/chronology.ts")>
  >;
  readonly companyPage: Held<
    Same<typeof import("./en/companyPage.ts"), typeof import("./zh/companyPage.ts")>
  >;
  readonly compareTargets: Held<
    Same<typeof import("./en/compareTargets.ts"), typeof import("./zh/compareTargets.ts")>
  >;
  readonly comparison: Held<
    Same<typeof import("./en/comparison.ts"), typeof import("./zh/comparison.ts")>
  >;
  readonly dataDesk: Held<
    Same<typeof import("./en/dataDesk.ts"), typeof import("./zh/dataDesk.ts")>
  >;
  readonly dateRange: Held<
    Same<typeof import("./en/dateRange.ts"), typeof import("./zh/dateRange.ts")>
  >;
  readonly dates: Held<Same<typeof import("./en/dates.ts"), typeof import("./zh/dates.ts")>>;
  readonly evidence: Held<
    Same<typeof import("./en/evidence.ts"), typeof import("./zh/evidence.ts")>
  >;
  readonly figureActions: Held<
    Same<typeof import("./en/figureActions.ts"), typeof import("./zh/figureActions.ts")>
  >;
  readonly figureFile: Held<
    Same<typeof import("./en/figureFile.ts"), typeof import("./zh/figureFile.ts")>
  >;
  readonly filters: Held<Same<typeof import("./en/filters.ts"), typeof import("./zh/filters.ts")>>;
  readonly findings: Held<
    Same<typeof import("./en/findings.ts"), typeof import("./zh/findings.ts")>
  >;
  readonly foot: Held<Same<typeof import("./en/foot.ts"), typeof import("./zh/foot.ts")>>;
  readonly gaps: Held<Same<typeof import("./en/gaps.ts"), typeof import("./zh/gaps.ts")>>;
  readonly ignored: Held<Same<typeof import("./en/ignored.ts"), typeof import("./zh/ignored.ts")>>;
  readonly issuers: Held<Same<typeof import("./en/issuers.ts"), typeof import("./zh/issuers.ts")>>;
  readonly "judging/cautions": Held<
    Same<typeof import("./en/judging/cautions.ts"), typeof import("./zh/judging/cautions.ts")>
  >;
  readonly "judging/details": Held<
    Same<typeof import("./en/judging/details.ts"), typeof import("./zh/judging/details.ts")>
  >;
  readonly "judging/opinions": Held<
    Same<typeof import("./en/judging/opinions.ts"), typeof import("./zh/judging/opinions.ts")>
  >;
  readonly "judging/outcomes": Held<
    Same<typeof import("./en/judging/outcomes.ts"), typeof import("./zh/judging/outcomes.ts")>
  >;
  readonly "judging/pace": Held<
    Same<typeof import("./en/judging/pace.ts"), typeof import("./zh/judging/pace.ts")>
  >;
  readonly "judging/settle": Held<
    Same<typeof import("./en/judging/settle.ts"), typeof import("./zh/judging/settle.ts")>
  >;
  readonly "judging/steps": Held<
    Same<typeof import("./en/judging/steps.ts"), typeof import("./zh/judging/steps.ts")>
  >;
  readonly labels: Held<Same<typeof import("./en/labels.ts"), typeof import("./zh/labels.ts")>>;
  readonly language: Held<
    Same<typeof import("./en/language.ts"), typeof import("./zh/language.ts")>
  >;
  readonly lists: Held<Same<typeof import("./en/lists.ts"), typeof import("./zh/lists.ts")>>;
  readonly matrix: Held<Same<typeof import("./en/matrix.ts"), typeof import("./zh/matrix.ts")>>;
  readonly missingFiles: Held<
    Same<typeof import("./en/missingFiles.ts"), typeof import("./zh/missingFiles.ts")>
  >;
  readonly notFound: Held<
    Same<typeof import("./en/notFound.ts"), typeof import("./zh/notFound.ts")>
  >;
  readonly nothingMatches: Held<
    Same<typeof import("./en/nothingMatches.ts"), typeof import("./zh/nothingMatches.ts")>
  >;
  readonly numbers: Held<Same<typeof import("./en/numbers.ts"), typeof import("./zh/numbers.ts")>>;
  readonly opinions: Held<
    Same<typeof import("./en/opinions.ts"), typeof import("./zh/opinions.ts")>
  >;
  readonly order: Held<Same<typeof import("./en/order.ts"), typeof import("./zh/order.ts")>>;
  readonly overview: Held<
    Same<typeof import("./en/overview.ts"), typeof import("./zh/overview.ts")>
  >;
  readonly pace: Held<Same<typeof import("./en/pace.ts"), typeof import("./zh/pace.ts")>>;
  readonly paceScatter: Held<
    Same<typeof import("./en/paceScatter.ts"), typeof import("./zh/paceScatter.ts")>
  >;
  readonly page: Held<Same<typeof import("./en/page.ts"), typeof import("./zh/page.ts")>>;
  readonly palette: Held<Same<typeof import("./en/palette.ts"), typeof import("./zh/palette.ts")>>;
  readonly parts: Held<Same<typeof import("./en/parts.ts"), typeof import("./zh/parts.ts")>>;
  readonly place: Held<Same<typeof import("./en/place.ts"), typeof import("./zh/place.ts")>>;
  readonly points: Held<Same<typeof import("./en/points.ts"), typeof import("./zh/points.ts")>>;
  readonly problems: Held<
    Same<typeof import("./en/problems.ts"), typeof import("./zh/problems.ts")>
  >;
  readonly recordPage: Held<
    Same<typeof import("./en/recordPage.ts"), typeof import("./zh/recordPage.ts")>
  >;
  readonly records: Held<Same<typeof import("./en/records.ts"), typeof import("./zh/records.ts")>>;
  readonly savedViews: Held<
    Same<typeof import("./en/savedViews.ts"), typeof import("./zh/savedViews.ts")>
  >;
  readonly scoreboard: Held<
    Same<typeof import("./en/scoreboard.ts"), typeof import("./zh/scoreboard.ts")>
  >;
  readonly selection: Held<
    Same<typeof import("./en/selection.ts"), typeof import("./zh/selection.ts")>
  >;
  readonly shell: Held<Same<typeof import("./en/shell.ts"), typeof import("./zh/shell.ts")>>;
  readonly sources: Held<Same<typeof import("./en/sources.ts"), typeof import("./zh/sources.ts")>>;
  readonly strip: Held<Same<typeof import("./en/strip.ts"), typeof import("./zh/strip.ts")>>;
  readonly targetFinding: Held<
    Same<typeof import("./en/targetFinding.ts"), typeof import("./zh/targetFinding.ts")>
  >;
  readonly targetGlyph: Held<
    Same<typeof import("./en/targetGlyph.ts"), typeof import("./zh/targetGlyph.ts")>
  >;
  readonly targetNames: Held<
    Same<typeof import("./en/targetNames.ts"), typeof import("./zh/targetNames.ts")>
  >;
  readonly targetPage: Held<
    Same<typeof import("./en/targetPage.ts"), typeof import("./zh/targetPage.ts")>
  >;
  readonly targetStrip: Held<
    Same<typeof import("./en/targetStrip.ts"), typeof import("./zh/targetStrip.ts")>
  >;
  readonly targets: Held<Same<typeof import("./en/targets.ts"), typeof import("./zh/targets.ts")>>;
  readonly terms: Held<Same<typeof import("./en/terms.ts"), typeof import("./zh/terms.ts")>>;
  readonly ticks: Held<Same<typeof import("./en/ticks.ts"), typeof import("./zh/ticks.ts")>>;
  readonly timeline: Held<
    Same<typeof import("./en/timeline.ts"), typeof import("./zh/timeline.ts")>
  >;
  readonly timelineMarks: Held<
    Same<typeof import("./en/timelineMarks.ts"), typeof import("./zh/timelineMarks.ts")>
  >;
  readonly titles: Held<Same<typeof import("./en/titles.ts"), typeof import("./zh/titles.ts")>>;
  readonly trajectory: Held<
    Same<typeof import("./en/trajectory.ts"), typeof import("./zh/trajectory.ts")>
  >;
  readonly ui: Held<Same<typeof import("./en/ui.ts"), typeof import("./zh/ui.ts")>>;
  readonly unknown: Held<Same<typeof import("./en/unknown.ts"), typeof import("./zh/unknown.ts")>>;
  readonly verdicts: Held<
    Same<typeof import("./en/verdicts.ts"), typeof import("./zh/verdicts.ts")>
  >;
}
