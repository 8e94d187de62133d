import { type GlyphMark, LINE_Y } from "./placeGlyph.ts";

const ARM = 4;
const TARGET_HALF = 8;

const bracket = (x: number, opens: 1 | -1): string =>
  `M${x + opens * ARM} ${LINE_Y - TARGET_HALF}H${x}V${LINE_Y + TARGET_HALF}H${x + opens * ARM}`;

const textClass = {
  base: "fill-muted",
  missing: "fill-muted",
  target: "fill-ink font-semibold",
  reading: "fill-current font-semibold",
} as const;

const chevron = (x: number, open: 1 | -1): string =>
  `M${x + open * 7} ${LINE_Y - 3.5}l${open * 3.5} 3.5l${-open * 3.5} 3.5`;

const Reading = (mark: Extract<GlyphMark, { kind: "reading" }>) => {
  const { x, last, off, open, hollow } = mark;
  if (!last) return <circle className="fill-panel stroke-current" cx={x} cy={LINE_Y} r="2.2" />;
  const shape =
    off === undefined ? (
      <circle
        className={`stroke-2 ${hollow ? "fill-paper stroke-current" : "fill-current stroke-paper"}`}
        cx={x}
        cy={LINE_Y}
        r="5"
      />
    ) : (
      <path
        className="fill-current stroke-paper"
        d={`M${x - off * 5} ${LINE_Y - 6.5}L${x + off * 6} ${LINE_Y}L${x - off * 5} ${LINE_Y + 6.5}Z`}
      />
    );
  return (
    <>
      {shape}
      {open === undefined || off !== undefined ? null : (
        <path className="fill-none stroke-current stroke-[1.5]" d={chevron(x, open)} />
      )}
    </>
  );
};

/** Draws one placed mark; the verdict's colour is the current colour. */
export const GlyphMarkShape = ({ mark }: { readonly mark: GlyphMark }) => {
  switch (mark.kind) {
    case "way":
      return mark.dotted ? (
        <line
          className="stroke-muted stroke-[1.5] opacity-80 [stroke-dasharray:1_4] [stroke-linecap:round]"
          x1={mark.x1}
          x2={mark.x2}
          y1={LINE_Y}
          y2={LINE_Y}
        />
      ) : (
        // An edge within, so that it is as high as what covers it.
        <rect
          className="fill-way stroke-control"
          height="4"
          width={Math.max(0, mark.x2 - mark.x1 - 1)}
          x={mark.x1 + 0.5}
          y={LINE_Y - 2}
        />
      );
    case "covered":
      return (
        <rect
          className="fill-current"
          height="5"
          width={mark.x2 - mark.x1}
          x={mark.x1}
          y={LINE_Y - 2.5}
        />
      );
    case "zero":
      return <path className="stroke-rule" d={`M${mark.x} ${LINE_Y - 9}v18`} />;
    case "base":
      return (
        <path
          className={`stroke-ink stroke-[1.5] ${mark.undated ? "[stroke-dasharray:2_2]" : ""}`}
          d={`M${mark.x} ${LINE_Y - 7}v14`}
        />
      );
    case "target":
      return (
        <>
          {mark.far === undefined ? null : (
            <rect
              className="fill-ink opacity-15"
              height={2 * TARGET_HALF}
              width={Math.abs(mark.far - mark.x)}
              x={Math.min(mark.far, mark.x)}
              y={LINE_Y - TARGET_HALF}
            />
          )}
          <path className="fill-none stroke-ink stroke-2" d={bracket(mark.x, mark.opens)} />
          {mark.far === undefined ? null : (
            <path
              className="fill-none stroke-ink stroke-[1.5]"
              d={bracket(mark.far, mark.opens === 1 ? -1 : 1)}
            />
          )}
        </>
      );
    case "interim":
      return (
        <path className="fill-paper stroke-ink" d={`M${mark.x} ${LINE_Y - 5}l4 5l-4 5l-4 -5Z`} />
      );
    case "place":
      return (
        <path
          className={mark.on === "reading" ? "fill-ink" : "fill-paper stroke-accent"}
          d={`M${mark.x} ${LINE_Y + 3.5}l4 7h-8Z`}
        />
      );
    case "reading":
      return <Reading {...mark} />;
    case "text":
      return (
        <text
          className={`text-figure ${textClass[mark.role]}`}
          textAnchor={mark.anchor}
          x={mark.x}
          y={mark.y}
        >
          {mark.text}
        </text>
      );
  }
};
