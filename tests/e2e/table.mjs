// Posts and what was said of them, as text in columns.

const columns = [
  ["author", 20],
  ["post", 38],
  ["verdict", 8],
  ["score", 6],
  ["model", 5],
  ["main reason", 60],
];

/** `rows`: [{post, verdict}]. */
export function table(rows) {
  const lines = rows.map(({ post, verdict }) => [
    post.author ?? "",
    post.text || post.title || "",
    verdict.verdict,
    verdict.score.toFixed(3),
    verdict.model ? "2" : "1",
    mainReason(verdict),
  ]);
  const head = columns.map(([name]) => name);
  return [head, ...lines]
    .map((cells) =>
      cells
        .map((cell, i) => fit(cell, columns[i][1]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The weightiest reason that speaks for the verdict. */
function mainReason({ verdict, reasons }) {
  const marked = verdict === "spam" || verdict === "suspect";
  const deciding = reasons.find(({ weight }) => (marked ? weight > 0 : weight <= 0));
  return (deciding ?? reasons[0])?.text ?? "";
}

/** On one line, cut or padded to `width` characters. */
function fit(text, width) {
  const characters = [...text.replace(/[\p{C}\s]+/gu, " ").trim()];
  if (characters.length <= width) return characters.join("").padEnd(width);
  return `${characters.slice(0, width - 1).join("")}…`;
}
