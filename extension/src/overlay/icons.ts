/** Line drawings on a grid of 16; each stands beside a word, never alone. */
const paths = {
  spam: "M3.5 2v12.5M3.5 3h8.2l-1.9 3.1 1.9 3.1H3.5z",
  suspect: "M3.5 2v12.5M3.5 3h8.2l-1.9 3.1 1.9 3.1H3.5",
  unsure: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5.4 8h5.2",
  said: "M3 8.6l3.2 3.2L13 4.6",
  campaign:
    "M5.2 7.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M1.6 13.4c.2-2.4 1.6-3.9 3.6-3.9s3.4 1.5 3.6 3.9M11.2 7.6a1.8 1.8 0 1 0 0-3.6M11.6 9.8c1.6.2 2.6 1.5 2.8 3.6",
  closed: "M6 3.8L10.4 8 6 12.2",
  open: "M3.8 6L8 10.4 12.2 6",
} as const;

export type IconName = keyof typeof paths;

const svg = "http://www.w3.org/2000/svg";

export function icon(name: IconName): SVGElement {
  const image = document.createElementNS(svg, "svg");
  image.setAttribute("viewBox", "0 0 16 16");
  image.setAttribute("aria-hidden", "true");
  image.classList.add("icon", name);
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", paths[name]);
  image.append(path);
  return image;
}
