/** What judging uses of the records, as the published JSON has it. */

export interface RawFigure {
  readonly value: number;
  readonly unit?: string;
  readonly asOf?: string;
  readonly disclosed?: string;
  readonly bound?: string | undefined;
  readonly byDefinition?: boolean;
  readonly comparable?: boolean;
  readonly derived?: string;
  readonly provenance: readonly { readonly source?: string; readonly gives?: string }[];
}

export interface RawReading extends RawFigure {
  readonly asOf: string;
}

export interface RawTarget {
  readonly id: string;
  readonly due: string;
  readonly qualitative?: boolean;
  readonly unit?: string;
  readonly comparator?: string;
  readonly value?: number | { readonly min: number; readonly max: number };
  readonly direction?: string;
  readonly baseline?: RawFigure;
  readonly readings?: readonly RawReading[];
  readonly provenance: readonly { readonly source?: string }[];
}

export interface RawDate {
  readonly means: string;
  readonly date: string;
}

export interface RawPolicy {
  readonly dates: readonly RawDate[];
  readonly targets?: readonly RawTarget[];
}

export interface RawSource {
  readonly id: string;
  readonly date?: string;
}
