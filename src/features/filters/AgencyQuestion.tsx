import type { Role, Selection } from "#domain/selection/selection.ts";

import type { PanelProps } from "./panelProps.ts";
import { issuedCount, questionCount } from "./questionCounts.ts";
import { RadioLine } from "./RadioLine.tsx";
import { roleWords } from "./roleWords.ts";

const matches: readonly { value: Selection["match"]; label: string }[] = [
  { value: "any", label: "any" },
  { value: "all", label: "all of them" },
];

const roles: readonly { value: Role; label: string }[] = [
  { value: "any", label: "any" },
  { value: "issued", label: "issuer" },
  { value: "lead", label: "lead" },
  { value: "co", label: "co-issuer" },
];

/** What is asked of the chosen bodies: any or all of them, and in which role. */
export const AgencyQuestion = ({ snapshot, select, table }: Omit<PanelProps, "options">) => {
  const { selection } = snapshot;
  const { include, exclude } = selection.facets.agency;
  const isAsked = include.length > 0 || exclude.length > 0;
  const count = (role: Role, match: Selection["match"]): number | undefined =>
    isAsked ? questionCount(table, selection, role, match) : undefined;
  const several = include.length > 1;
  return (
    <div className="mb-1">
      <RadioLine
        legend="Match"
        onChange={(match) => select({ ...selection, match })}
        options={matches.map(({ value, label }) => ({
          value,
          label,
          count: several ? count(selection.role, value) : undefined,
        }))}
        value={selection.match}
      />
      <RadioLine
        legend="Role"
        onChange={(role) => select({ ...selection, role })}
        options={roles.map(({ value, label }) => ({
          value,
          label,
          count: count(value, selection.match),
        }))}
        value={selection.role}
      />
      <p className="text-small text-muted">
        {roleWords({
          selection,
          noun: table.noun,
          shown: table.slice.result.size,
          issued: issuedCount(table, selection),
        })}
      </p>
    </div>
  );
};
