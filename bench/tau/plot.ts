import type { Distribution } from "./distribution.ts";

/** One line of the plot. */
export interface Strip {
  readonly label: string;
  readonly kind: "honest" | "cheat";
  readonly values: Distribution;
}

export interface Group {
  /** Type of the weights. */
  readonly name: string;
  readonly tolerance: number;
  readonly strips: readonly Strip[];
}

const TITLE = "Tolerance that products of a row need, in units of 2^-24";
const LEFT = 190;
const WIDTH = 860;
const ROW = 20;
const FROM = -3;
const TO = 7;
const COLORS = { honest: "#2a7f62", cheat: "#b5482f", axis: "#777", tolerance: "#3b6fb6" };

const x = (value: number): number => {
  const position = (Math.log10(Math.max(value, 10 ** FROM)) - FROM) / (TO - FROM);
  return Math.round(10 * (LEFT + Math.min(1, position) * (WIDTH - LEFT - 20))) / 10;
};

/** Ranges on a logarithmic scale of units of 2^-24: 1 % to 99 % thick, all of it thin, the median a dot. */
export function plotTolerances(groups: readonly Group[]): string {
  const parts: string[] = [];
  let y = 30;
  for (const { name, tolerance, strips } of groups) {
    const top = y;
    parts.push(text(8, y + 14, name, "font-weight='bold'"));
    for (const strip of strips) {
      y += ROW;
      parts.push(...stripLines(strip, y));
    }
    y += ROW;
    const at = x(tolerance);
    parts.push(
      `<line x1="${at}" x2="${at}" y1="${top + 6}" y2="${y - 6}" stroke="${COLORS.tolerance}" stroke-width="2"/>`,
    );
    parts.push(text(at + 4, top + 14, `t = ${tolerance}`, `fill='${COLORS.tolerance}'`));
    y += 8;
  }
  const ticks = Array.from({ length: TO - FROM + 1 }, (_, i) => FROM + i).flatMap((power) => {
    const at = x(10 ** power);
    return [
      `<line x1="${at}" x2="${at}" y1="30" y2="${y}" stroke="${COLORS.axis}" stroke-opacity="0.25"/>`,
      text(at, y + 16, `10<tspan dy="-5" font-size="8">${power}</tspan>`, "text-anchor='middle'"),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 46}" font-family="sans-serif" font-size="12">`,
    `<title>${TITLE}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    text(LEFT, 18, TITLE, "font-weight='bold'"),
    ...ticks,
    ...parts,
    text(
      LEFT,
      y + 38,
      "thick: 1 % to 99 % of products; thin: all; dot: median; what is needed above t convicts",
    ),
    "</svg>",
    "",
  ].join("\n");
}

function stripLines({ label, kind, values }: Strip, y: number): string[] {
  const color = COLORS[kind];
  const line = (from: number, to: number, width: number) =>
    `<line x1="${x(from)}" x2="${Math.max(x(to), x(from) + 1)}" y1="${y + 10}" y2="${y + 10}" stroke="${color}" stroke-width="${width}"/>`;
  return [
    text(20, y + 14, label),
    line(values.min, values.max, 1),
    line(values.low, values.high, 6),
    `<circle cx="${x(values.median)}" cy="${y + 10}" r="4" fill="${color}" stroke="#fff"/>`,
  ];
}

const text = (at: number, y: number, content: string, attributes = ""): string =>
  `<text x="${at}" y="${y}" fill="#222" ${attributes}>${content}</text>`.replace(/fill="#222" (?=fill)/, "");
