// The fixed values of fields, apart from the schemas: pages need the values, and no parser.

/** How good a source is, from best to least: who stands behind what it says. The order is that of display. */
export const grades = [
  "official",
  "official-media",
  "state-institute",
  "industry-body",
  "press",
  "other",
] as const;

/** What kind of body an agency is. The order is the order of display. */
export const bodyKinds = [
  "state-council",
  "ministry",
  "administration",
  "party",
  "standards",
  "legislature",
  "research",
  "military",
] as const;

/** The kinds of record a reader filters by, in the order of display. */
export const entryKinds = ["policy", "policy-news", "corporate-news"] as const;

/** How a record came into the data set. */
export const collections = ["newsletter", "mentioned", "context", "follow-up", "added"] as const;
