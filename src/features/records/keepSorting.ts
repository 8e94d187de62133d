import { type ParameterChange, setParameter } from "#ui/navigation.tsx";

/** Takes the order of the table, as the address has it, along to a record's page: 'next' follows it. */
export const keepSorting = (sort: string | undefined): ParameterChange =>
  setParameter("sort", sort);
