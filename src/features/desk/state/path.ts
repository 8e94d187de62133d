import { own } from "#domain/own.ts";

/** A record as editors write it. */
export type Raw = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and no list. */
export const isRaw = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The steps of a path such as `targets.0.value`. */
const stepsOf = (path: string): readonly string[] => (path === "" ? [] : path.split("."));

const childOf = (value: unknown, step: string): unknown => {
  if (Array.isArray(value)) return value[Number(step)];
  return isRaw(value) ? own(value, step) : undefined;
};

/** The value at a path; undefined where there is none. */
export const valueAt = (record: unknown, path: string): unknown => {
  let value = record;
  for (const step of stepsOf(path)) value = childOf(value, step);
  return value;
};

const isPlace = (step: string | undefined): boolean => step !== undefined && /^\d+$/.test(step);

/** An object without this field, in the same order. */
const without = (value: Raw, name: string): Raw =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

const changed = (value: unknown, [step, ...rest]: readonly string[], to: unknown): unknown => {
  if (step === undefined) return to;
  const next = changed(childOf(value, step), rest, to);
  if (Array.isArray(value) || (value === undefined && isPlace(step))) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const at = Number(step);
    if (at < list.length) return list.with(at, next ?? "");
    return next === undefined ? value : [...list, next];
  }
  const object = isRaw(value) ? value : {};
  if (next === undefined || (rest.length > 0 && isRaw(next) && Object.keys(next).length === 0)) {
    return without(object, step);
  }
  // Keeps the place of a field that is there; '__proto__' becomes a field like others.
  return Object.fromEntries([...Object.entries(object), [step, next]]);
};

/**
 * The record with another value at a path. Without a value the field is left out, and so is an object that loses its
 * last field; an item of a list stays there, empty, so that those behind it keep their places. What lies on the way and
 * isn't there is made.
 */
export const withValue = (record: Raw, path: string, value: unknown): Raw => {
  const result = changed(record, stepsOf(path), value);
  return isRaw(result) ? result : {};
};

/** Whether a field is at a path, or within what is there. */
export const isWithin = (field: string, path: string): boolean =>
  field === path || field.startsWith(`${path}.`);

/**
 * Where a field is once an item of a list is taken out: one place earlier if it was behind it, undefined if it
 * was in it.
 */
export const afterRemoval = (field: string, list: string, at: number): string | undefined => {
  if (!field.startsWith(`${list}.`)) return field;
  const [place = "", ...rest] = field.slice(list.length + 1).split(".");
  const was = Number(place);
  if (was === at) return undefined;
  return was < at ? field : [list, String(was - 1), ...rest].join(".");
};

/** Whether two values would be written alike, whatever the order of their fields. */
export const isEqual = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => isEqual(item, b[at]));
  if (!isRaw(a) || !isRaw(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqual(own(a, name), own(b, name)))
  );
};
