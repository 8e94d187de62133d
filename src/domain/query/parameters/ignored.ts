import { type Ignored, type Parameter, setting } from "./parameter.ts";

/** The values of these parameters in an address that can't be used. */
export const ignoredIn = (
  parameters: URLSearchParams,
  declared: readonly Parameter<unknown>[],
): readonly Ignored[] =>
  declared.flatMap((parameter) => parameter.parse(parameters.getAll(parameter.name)).ignored);

/** The address without unusable values of these parameters; usable ones stay as written. */
export const withoutIgnored = (
  parameters: URLSearchParams,
  declared: readonly Parameter<unknown>[],
): URLSearchParams => {
  let next = parameters;
  for (const parameter of declared) {
    const { value, ignored } = parameter.parse(parameters.getAll(parameter.name));
    if (ignored.length > 0) next = setting(parameter, value)(next);
  }
  return next;
};
